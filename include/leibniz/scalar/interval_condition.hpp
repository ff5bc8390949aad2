// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/scalar/concepts.hpp>

#include <concepts>
#include <cstddef>
#include <exception>

namespace leibniz {

template <std::floating_point T>
struct interval;

/// Thrown at run time where a branch depends on members of an interval that disagree.
struct undecided_branch : std::exception {
    char const* what() const noexcept override {
        return "a branch is not decided on the whole interval: write it with select";
    }
};

// The sentence in which a constant evaluation is refused. At run time it throws.
inline void this_branch_is_not_decided_on_the_whole_interval_write_it_with_select() {
    throw undecided_branch();
}

/// What a comparison of intervals makes: it may hold for some members, and fail for others. A
/// condition on undefined intervals neither holds nor fails.
///
/// It is a bool where all members agree; elsewhere `select` chooses the hull of both values, and as
/// a number it is the interval from 0 to 1.
///
/// Refuses: a branch, `x < 0 ? a : b` or `if (x < 0)`, on what is not decided; at run time it
///          throws `undecided_branch`.
template <std::floating_point T>
class interval_condition {
    bool holds = false;
    bool fails = false;

public:
    constexpr interval_condition() = default;
    constexpr interval_condition(bool may_hold, bool may_fail) : holds(may_hold), fails(may_fail) {}

    /// Are there members for which it holds, for which it fails?
    constexpr bool may_hold() const { return holds; }
    constexpr bool may_fail() const { return fails; }
    constexpr bool is_decided() const { return holds != fails; }

    constexpr operator bool() const {
        if (!is_decided()) this_branch_is_not_decided_on_the_whole_interval_write_it_with_select();
        return holds;
    }

    friend constexpr interval_condition operator!(interval_condition c) {
        return {c.fails, c.holds};
    }
    friend constexpr interval_condition operator&&(interval_condition x, interval_condition y) {
        return {x.holds && y.holds,
                (x.fails && (y.holds || y.fails)) || (y.fails && (x.holds || x.fails))};
    }
    friend constexpr interval_condition operator||(interval_condition x, interval_condition y) {
        return !(!x && !y);
    }
    // One of them may be decided by more than intervals.
    friend constexpr interval_condition operator&&(interval_condition x, bool y) {
        return x && interval_condition(y, !y);
    }
    friend constexpr interval_condition operator&&(bool x, interval_condition y) { return y && x; }
    friend constexpr interval_condition operator||(interval_condition x, bool y) {
        return x || interval_condition(y, !y);
    }
    friend constexpr interval_condition operator||(bool x, interval_condition y) { return y || x; }

    friend constexpr interval<T> operator+(interval_condition x, interval_condition y) {
        return interval<T>(x) + interval<T>(y);
    }
    friend constexpr interval<T> operator-(interval_condition x, interval_condition y) {
        return interval<T>(x) - interval<T>(y);
    }
    friend constexpr interval<T> operator*(interval_condition x, interval_condition y) {
        return interval<T>(x) * interval<T>(y);
    }
};

/// Does it hold for all members, for some?
template <std::floating_point T>
constexpr bool certainly(interval_condition<T> c) {
    return c.may_hold() && !c.may_fail();
}
template <std::floating_point T>
constexpr bool possibly(interval_condition<T> c) {
    return c.may_hold();
}

/// What `x <=> y` makes of intervals: which orders occur among their members. The comparisons are
/// made of it; of undefined intervals there is none.
template <std::floating_point T>
struct interval_order {
    bool less, equal, greater;

    using condition = interval_condition<T>;

    friend constexpr condition operator<(interval_order o, std::nullptr_t) {
        return {o.less, o.equal || o.greater};
    }
    friend constexpr condition operator>(interval_order o, std::nullptr_t) {
        return {o.greater, o.equal || o.less};
    }
    friend constexpr condition operator<=(interval_order o, std::nullptr_t) { return !(o > 0); }
    friend constexpr condition operator>=(interval_order o, std::nullptr_t) { return !(o < 0); }
    friend constexpr condition operator<(std::nullptr_t, interval_order o) { return o > 0; }
    friend constexpr condition operator>(std::nullptr_t, interval_order o) { return o < 0; }
    friend constexpr condition operator<=(std::nullptr_t, interval_order o) { return o >= 0; }
    friend constexpr condition operator>=(std::nullptr_t, interval_order o) { return o <= 0; }
};

}  // namespace leibniz

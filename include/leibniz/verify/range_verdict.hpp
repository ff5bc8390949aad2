// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/calculus/callable.hpp>
#include <leibniz/calculus/shape.hpp>
#include <leibniz/linear/vector.hpp>
#include <leibniz/scalar/interval.hpp>

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <type_traits>

/// What is said of a statement over a box, a product of intervals, and how the box is cut into
/// pieces until all are decided.
namespace leibniz {

enum class range_answer : unsigned char { proved, refuted, undecided };

/// Is the statement true all over the box?
///
///     static_assert(positive_on(f, interval{0.0, 1.0}));
///     static_assert(positive_on(g, interval{0.0, 1.0}).refuted());
///
/// As a bool it is true if the statement is proved. False is not yet refuted.
template <class Box>
struct range_verdict {
    range_answer answer = range_answer::undecided;
    Box piece{};

    constexpr explicit operator bool() const { return proved(); }
    constexpr bool proved() const { return answer == range_answer::proved; }
    constexpr bool refuted() const { return answer == range_answer::refuted; }
    constexpr bool undecided() const { return answer == range_answer::undecided; }

    /// Proved: the box. Refuted: a part of it, or a point, where the opposite holds. Undecided: a
    /// part that could not be decided. Of one number it is an interval, otherwise the vector of all
    /// intervals in order.
    constexpr Box const& where() const { return piece; }
};

/// How many pieces a statement looks at before it gives up. A constant evaluator has a limit of its
/// own: for a function of many operations take fewer, `positive_on<64>(f, box)`.
inline constexpr std::size_t default_pieces = 128;

template <std::floating_point T, std::size_t N>
using box_of = vector<interval<T>, N>;

template <class X>
inline constexpr bool is_of_intervals = is_interval<number_of<X>>;
template <>
inline constexpr bool is_of_intervals<refused_argument> = false;

/// Are all arguments made of intervals?
template <class... Xs>
constexpr bool are_boxes() {
    constexpr bool are = (is_of_intervals<std::decay_t<Xs>> && ...);
    static_assert(
        are,
        "a statement over a range takes intervals, or a vector of intervals: interval{-1.0, 1.0}");
    return are;
}

/// A function and its box, in which its argument has the shape X.
template <differentiable F, argument X>
struct function_on_box {
    static constexpr std::size_t size = size_of<X>;
    using number = number_of<X>;
    using end = decltype(number::lower);
    using box = box_of<end, size>;

    [[no_unique_address]] F f;
    X x;

    constexpr box whole() const {
        box r;
        std::size_t i = 0;
        for_each_number(x, [&](number const& side) { r[i++] = side; });
        return r;
    }

    /// The argument of f whose numbers are the sides of a box.
    constexpr X argument(box const& sides) const {
        std::size_t i = 0;
        return map_numbers(x, [&](number const&) { return sides[i++]; });
    }
    constexpr auto operator()(box const& sides) const { return call(f, argument(sides)); }
};
template <differentiable F, argument... Xs>
constexpr auto on_box(F const& f, Xs const&... xs) {
    auto const at = as_one_argument(f, xs...);
    return function_on_box<decltype(at.f), std::remove_const_t<decltype(at.x)>>{at.f, at.x};
}

/// As a box is shown.
template <std::floating_point T, std::size_t N>
constexpr auto shown(box_of<T, N> const& box) {
    if constexpr (N == 1) {
        return box[0];
    } else {
        return box;
    }
}

/// The point in the middle.
template <std::floating_point T, std::size_t N>
constexpr box_of<T, N> centre(box_of<T, N> box) {
    for (interval<T>& side : box) side = midpoint(side);
    return box;
}

template <std::floating_point T, std::size_t N>
constexpr bool is_bounded(box_of<T, N> const& box) {
    return std::all_of(box.begin(), box.end(), [](auto const& side) { return is_bounded(side); });
}

/// Where a side is cut: at 0, so that both parts have a sign, or in the middle; a half line twice
/// as far as its end.
struct cut_at_zero {
    template <std::floating_point T>
    static constexpr T of(interval<T> const& x) {
        return x.lower < 0 && x.upper > 0 ? T(0)
               : is_bounded(x)            ? midpoint(x)
               : math::is_finite(x.lower) ? 2 * x.lower + 1
                                          : 2 * x.upper - 1;
    }
};

/// The pieces that wait to be looked at, first come, first served, so that no part of the box is
/// forgotten over another. There are at most Capacity in all.
template <class Cut, std::floating_point T, std::size_t N, std::size_t Capacity>
class piece_queue {
    box_of<T, N> whole;
    // Plain numbers: a constant evaluator would construct intervals one by one.
    T lower[Capacity][N];
    T upper[Capacity][N];
    std::size_t first = 0;
    std::size_t last = 0;

    constexpr void push(box_of<T, N> const& piece) {
        for (std::size_t i = 0; i < N; ++i) {
            lower[last][i] = piece[i].lower;
            upper[last][i] = piece[i].upper;
        }
        ++last;
    }

    /// How wide a side is, as part of that of the whole; 0 where it cannot be cut.
    constexpr T share(interval<T> const& side, interval<T> const& all) const {
        T const at = Cut::of(side);
        return !(side.lower < at && at < side.upper) ? T(0)
               : !is_bounded(side)                   ? math::infinity<T>
               : is_bounded(all)                     ? width(side) / width(all)
                                                     : width(side);
    }

public:
    constexpr explicit piece_queue(box_of<T, N> const& box) : whole(box) { push(box); }

    constexpr bool is_empty() const { return first == last; }

    constexpr box_of<T, N> pop() {
        box_of<T, N> piece;
        for (std::size_t i = 0; i < N; ++i)
            piece[i] = interval<T>::from_ends(lower[first][i], upper[first][i]);
        ++first;
        return piece;
    }

    /// Cuts the widest side of the piece; both parts will be looked at later. False where there is
    /// no room, or no number between the ends.
    constexpr bool split(box_of<T, N> const& piece) {
        std::size_t widest = 0;
        T most = share(piece[0], whole[0]);
        for (std::size_t i = 1; i < N; ++i) {
            T const other = share(piece[i], whole[i]);
            if (other > most) most = other, widest = i;
        }
        if (!(most > 0) || last + 2 > Capacity) return false;
        box_of<T, N> part = piece;
        part[widest].upper = Cut::of(piece[widest]);
        push(part);
        part[widest].lower = part[widest].upper;
        part[widest].upper = piece[widest].upper;
        push(part);
        return true;
    }
};

/// What a piece says, and where in it.
template <std::floating_point T, std::size_t N>
struct piece_finding {
    range_answer answer;
    box_of<T, N> where;
};

/// The statement that `judge` decides on pieces, on all of the box.
template <std::size_t Pieces, std::floating_point T, std::size_t N, class Judge>
constexpr auto decided_on(box_of<T, N> const& whole, Judge const& judge) {
    using verdict = range_verdict<decltype(shown(whole))>;
    piece_queue<cut_at_zero, T, N, Pieces> queue(whole);
    bool is_stuck = false;
    box_of<T, N> stuck = whole;
    while (!queue.is_empty()) {
        box_of<T, N> const piece = queue.pop();
        piece_finding<T, N> const finding = judge(piece);
        if (finding.answer == range_answer::refuted)
            return verdict{range_answer::refuted, shown(finding.where)};
        if (finding.answer == range_answer::undecided && !queue.split(piece) && !is_stuck) {
            is_stuck = true;
            stuck = piece;
        }
    }
    return verdict{is_stuck ? range_answer::undecided : range_answer::proved, shown(stuck)};
}

/// Takes the place of a verdict that was refused in a sentence.
using refused_verdict = range_verdict<interval<double>>;

/// f with the other sign.
template <differentiable F>
struct negative_of {
    [[no_unique_address]] F f;

    template <class... Xs>
        requires std::invocable<F const&, Xs const&...>
    constexpr auto operator()(Xs const&... xs) const {
        auto const y = f(xs...);
        if constexpr (scalar<decltype(y)>) {
            return -y;
        } else {
            return y;
        }
    }
};

}  // namespace leibniz

// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/calculus/gradient.hpp>
#include <leibniz/calculus/jacobian.hpp>
#include <leibniz/linear/matrix.hpp>
#include <leibniz/linear/vector.hpp>
#include <leibniz/scalar/interval.hpp>
#include <leibniz/verify/range_verdict.hpp>

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <limits>
#include <type_traits>
#include <utility>

namespace leibniz {

/// Where a side is cut when roots are looked for: beside the middle, for roots like to lie in it.
struct cut_beside_middle {
    template <std::floating_point T>
    static constexpr T of(interval<T> const& x) {
        return is_bounded(x)              ? midpoint(x) + (x.upper / 64 - x.lower / 64)
               : math::is_finite(x.lower) ? (x.lower > 0 ? 2 * x.lower : T(0)) + T(1.25)
               : math::is_finite(x.upper) ? (x.upper < 0 ? 2 * x.upper : T(0)) - T(1.25)
                                          : T(0.125);
    }
};

/// Has f exactly one root in the box?
template <class Box>
struct root_verdict : range_verdict<Box> {
    Box enclosure{};

    /// An interval, or a vector of them, that holds the root, and no other: narrow, where it is
    /// proved.
    constexpr Box const& root() const { return enclosure; }
};

enum class root_count : unsigned char { none, one, unknown };

/// What is known of the roots in a piece, and a part of it that holds them all.
template <std::floating_point T, std::size_t N>
struct root_finding {
    root_count count;
    box_of<T, N> where;
};

/// Is 0 in it?
template <std::floating_point T>
constexpr bool may_vanish(interval<T> const& y) {
    return !(y.lower > 0 || y.upper < 0);
}

/// One step of the interval Newton iteration:  N(X) = c − f(c)/f′(X).
///
/// All roots in X lie in N(X). If f′ ≠ 0 there is one at most, and there is one if N(X) is part of
/// X, or f changes its sign from end to end (Moore, Interval Analysis, 1966).
template <class Function, std::floating_point T>
constexpr root_finding<T, 1> newton_step(Function const& f, box_of<T, 1> const& piece) {
    auto const at = value_and_gradient(f.f, f.argument(piece));
    interval<T> const x = piece[0];
    interval<T> const y = at.value;
    interval<T> const slope = numbers_in(at.gradient)[0];
    if (!is_undefined(y) && !may_vanish(y)) return {root_count::none, piece};
    if (is_undefined(y) || !is_bounded(slope) || may_vanish(slope))
        return {root_count::unknown, piece};
    interval<T> const c = midpoint(x);
    interval<T> const newton = c - f(vector{c}) / slope;
    interval<T> const rest = intersection(x, newton);
    if (is_undefined(newton)) return {root_count::unknown, piece};
    if (is_undefined(rest)) return {root_count::none, piece};
    if (encloses(x, newton)) return {root_count::one, vector{rest}};
    interval<T> const low = f(vector{interval<T>(x.lower)});
    interval<T> const high = f(vector{interval<T>(x.upper)});
    bool const crosses = (low.upper <= 0 && high.lower >= 0) || (low.lower >= 0 && high.upper <= 0);
    return {crosses ? root_count::one : root_count::unknown, vector{rest}};
}

/// About 1/m, in plain numbers, by elimination with pivots. False where m is singular, or nearly.
template <std::floating_point T, std::size_t N>
constexpr bool invert(matrix<T, N, N> m, matrix<T, N, N>& inverse) {
    for (std::size_t i = 0; i < N; ++i) {
        for (std::size_t j = 0; j < N; ++j) inverse(i, j) = i == j;
    }
    auto const size = [](T x) { return x < 0 ? -x : x; };
    T least = 0;
    for (T const& x : m.entry) least = std::max(least, size(x));
    least *= std::numeric_limits<T>::epsilon() * std::numeric_limits<T>::epsilon();
    for (std::size_t k = 0; k < N; ++k) {
        std::size_t row = k;
        for (std::size_t i = k + 1; i < N; ++i) row = size(m(i, k)) > size(m(row, k)) ? i : row;
        if (!(size(m(row, k)) > least)) return false;
        for (std::size_t j = 0; j < N; ++j) {
            std::swap(m(k, j), m(row, j));
            std::swap(inverse(k, j), inverse(row, j));
        }
        for (std::size_t i = 0; i < N; ++i) {
            T const factor = m(i, k) / m(k, k);
            for (std::size_t j = 0; j < N; ++j) {
                m(i, j) = i == k ? m(k, j) : m(i, j) - factor * m(k, j);
                inverse(i, j) = i == k ? inverse(k, j) : inverse(i, j) - factor * inverse(k, j);
            }
        }
    }
    for (std::size_t i = 0; i < N; ++i) {
        for (std::size_t j = 0; j < N; ++j) inverse(i, j) /= m(i, i);
    }
    return true;
}

/// One step with the Krawczyk operator:  K(X) = c − Y·f(c) + (1 − Y·J(X))·(X − c)  for some Y, best
/// about 1/J(c).
///
/// All roots in X lie in K(X); if that lies in the interior of X, there is exactly one (Krawczyk,
/// Newton-Algorithmen zur Bestimmung von Nullstellen mit Fehlerschranken, 1969; Rump, Verification
/// methods, Acta Numerica 19, 2010).
template <class Function, std::floating_point T, std::size_t N>
constexpr root_finding<T, N> krawczyk_step(Function const& f, box_of<T, N> const& piece) {
    auto const at = value_and_jacobian(f.f, f.argument(piece));
    auto const y = numbers_in(at.value);
    bool is_known = true;
    for (std::size_t i = 0; i < N; ++i) {
        if (is_undefined(y[i])) return {root_count::unknown, piece};
    }
    matrix<T, N, N> middle;
    for (std::size_t i = 0; i < N; ++i) {
        if (!may_vanish(y[i])) return {root_count::none, piece};
        for (std::size_t j = 0; j < N; ++j) {
            is_known = is_known && is_bounded(at.jacobian(i, j));
            middle(i, j) = midpoint(at.jacobian(i, j));
        }
    }
    matrix<T, N, N> inverse;
    if (!is_known || !is_bounded(piece) || !invert(middle, inverse))
        return {root_count::unknown, piece};
    box_of<T, N> const c = centre(piece);
    auto const at_centre = numbers_in(f(c));
    root_finding<T, N> finding{root_count::one, piece};
    for (std::size_t i = 0; i < N; ++i) {
        interval<T> k = c[i];
        for (std::size_t j = 0; j < N; ++j) {
            interval<T> factor(i == j);
            for (std::size_t l = 0; l < N; ++l)
                factor -= interval<T>(inverse(i, l)) * at.jacobian(l, j);
            k += factor * (piece[j] - c[j]) - interval<T>(inverse(i, j)) * at_centre[j];
        }
        interval<T> const rest = intersection(piece[i], k);
        if (is_undefined(k)) return {root_count::unknown, piece};
        if (is_undefined(rest)) return {root_count::none, piece};
        if (!(piece[i].lower < k.lower && k.upper < piece[i].upper))
            finding.count = root_count::unknown;
        finding.where[i] = rest;
    }
    return finding;
}

/// What is known of the roots in a piece after steps that make it narrower: as long as each leaves
/// less than three quarters of a side.
template <class Function, std::floating_point T, std::size_t N>
constexpr root_finding<T, N> roots_in_piece(Function const& f, box_of<T, N> const& piece) {
    root_finding<T, N> known{root_count::unknown, piece};
    while (true) {
        root_finding<T, N> const step = [&] {
            if constexpr (N == 1) {
                return newton_step(f, known.where);
            } else {
                return krawczyk_step(f, known.where);
            }
        }();
        if (step.count == root_count::none) return step;
        bool is_narrower = false;
        for (std::size_t i = 0; i < N; ++i) {
            is_narrower = is_narrower || width(step.where[i]) < width(known.where[i]) * T(0.75);
        }
        bool const was_one = known.count == root_count::one;
        known = {was_one ? root_count::one : step.count, step.where};
        if (!is_narrower) return known;
    }
}

/// Has the vector function f as many values as it has arguments?
template <class Function>
constexpr bool has_an_equation_for_each_unknown() {
    using result =
        decltype(std::declval<Function const&>()(std::declval<Function const&>().whole()));
    static_assert(size_of<result> == Function::size,
                  "root_in takes as many equations as unknowns: f has a value for each argument");
    return size_of<result> == Function::size;
}

/// The search for roots, piece by piece.
template <std::size_t Pieces, class Function>
constexpr auto roots_of(Function const& f) {
    using T = typename Function::end;
    constexpr std::size_t N = Function::size;
    using box = box_of<T, N>;
    using verdict = root_verdict<decltype(shown(f.whole()))>;
    box const whole = f.whole();
    piece_queue<cut_beside_middle, T, N, Pieces> queue(whole);
    box undefined = whole;
    for (interval<T>& side : undefined) side = interval<T>::undefined();
    bool is_stuck = false;
    bool has_root = false;
    box stuck = whole;
    box root = undefined;
    while (!queue.is_empty()) {
        root_finding<T, N> const finding = roots_in_piece(f, queue.pop());
        if (finding.count == root_count::one) {
            bool is_another = false;
            for (std::size_t i = 0; i < N; ++i)
                is_another = is_another || is_undefined(intersection(root[i], finding.where[i]));
            if (has_root && is_another)
                return verdict{{range_answer::refuted, shown(whole)}, shown(root)};
            // Two pieces that touch may have found the same root, or two that are very close.
            if (has_root) is_stuck = true, stuck = finding.where;
            has_root = true;
            root = finding.where;
        } else if (finding.count == root_count::unknown && !queue.split(finding.where)) {
            is_stuck = true;
            stuck = finding.where;
        }
    }
    return is_stuck
               ? verdict{{range_answer::undecided, shown(stuck)}, shown(undefined)}
               : verdict{{has_root ? range_answer::proved : range_answer::refuted, shown(whole)},
                         shown(root)};
}

/// There is one root of f in the box, and only one: f(x) = 0 for exactly one x.
///
///     constexpr auto sqrt_2 = root_in([](auto x) { return x * x - 2; }, interval{0.0, 2.0});
///     static_assert(sqrt_2 && width(sqrt_2.root()) < 1e-15);
///
/// f is a scalar function of one number, or has as many values as there are numbers in its
/// arguments; `root()` encloses the root. Refuted: there is no root, or there are two at least.
/// Undecided: also a root where f′ is 0 or the Jacobian singular, as at a double one; one at the
/// border of a box of several sides; where f is not defined, or f′ not bounded.
///
/// Cost:    for each piece some steps of Newton's or Krawczyk's, each f with dual numbers once on
///          intervals and f once at a point.
/// Refuses: another number of equations than unknowns; plain numbers in the place of intervals.
template <std::size_t Pieces = default_pieces, differentiable F, argument... Xs>
    requires(sizeof...(Xs) > 0)
constexpr auto root_in(F const& f, Xs const&... box) {
    using refused = root_verdict<interval<double>>;
    if constexpr (!are_boxes<Xs...>()) {
        return refused{};
    } else {
        auto const function = on_box(f, box...);
        if constexpr (!has_an_equation_for_each_unknown<decltype(function)>()) {
            return refused{};
        } else {
            return roots_of<Pieces>(function);
        }
    }
}

}  // namespace leibniz

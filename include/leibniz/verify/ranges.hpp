// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/calculus/differential.hpp>
#include <leibniz/calculus/gradient.hpp>
#include <leibniz/calculus/hessian.hpp>
#include <leibniz/calculus/seed.hpp>
#include <leibniz/scalar/interval.hpp>
#include <leibniz/scalar/taylor.hpp>
#include <leibniz/verify/range_verdict.hpp>

#include <concepts>
#include <cstddef>
#include <type_traits>
#include <utility>

/// Statements about all points of a box, proved by intervals: f and its derivatives are evaluated
/// on pieces of it, with every rounding outward (Moore, Interval Analysis, 1966). A statement that
/// is true is mostly proved, after some cuts; one that holds by a hair, or only because two terms
/// cancel, may stay undecided.
namespace leibniz {

/// Is f a scalar function?
template <class Function>
constexpr bool is_a_scalar_function() {
    using result =
        decltype(std::declval<Function const&>()(std::declval<Function const&>().whole()));
    static_assert(scalar<result>,
                  "a statement over a range is of a scalar function: state it of each component");
    return scalar<result>;
}

/// The statement that a Judge decides on pieces.
template <std::size_t Pieces, template <class> class Judge, differentiable F, argument... Xs>
constexpr auto stated_on(F const& f, Xs const&... box) {
    if constexpr (!are_boxes<Xs...>()) {
        return refused_verdict{};
    } else {
        auto const function = on_box(f, box...);
        using judge = Judge<std::remove_const_t<decltype(function)>>;
        if constexpr (!is_a_scalar_function<decltype(function)>()) {
            return refused_verdict{};
        } else {
            return decided_on<Pieces>(function.whole(), judge{function});
        }
    }
}

/// f(c) + ∇f(X)·(X − c), which encloses f on X as f(X) does, and more narrowly where X is narrow.
template <std::floating_point T, std::size_t N, class Gradient>
constexpr interval<T> mean_value_form(interval<T> const& at_centre, Gradient const& slopes,
                                      box_of<T, N> const& piece) {
    interval<T> sum = at_centre;
    for (std::size_t i = 0; i < N; ++i)
        sum += slopes[i] * (piece[i] - interval<T>(midpoint(piece[i])));
    return sum;
}

/// f on a piece: f(X), narrowed by the mean value form, or from corner to corner where f is
/// monotonic in every argument.
template <class Function, std::floating_point T, std::size_t N>
constexpr interval<T> narrow_enclosure(Function const& f, box_of<T, N> const& piece,
                                       interval<T> const& at_centre, bool& is_narrowest) {
    auto const at = value_and_gradient(f.f, f.argument(piece));
    interval<T> const y = at.value;
    box_of<T, N> const slopes = numbers_in(at.gradient);
    is_narrowest = is_undefined(y);
    if (is_narrowest || !is_bounded(slopes)) return y;
    box_of<T, N> low = piece;
    box_of<T, N> high = piece;
    is_narrowest = true;
    for (std::size_t i = 0; i < N; ++i) {
        bool const rises = slopes[i].lower >= 0;
        is_narrowest = is_narrowest && (rises || slopes[i].upper <= 0);
        low[i] = interval<T>(rises ? piece[i].lower : piece[i].upper);
        high[i] = interval<T>(rises ? piece[i].upper : piece[i].lower);
    }
    return intersection(
        y, is_narrowest ? hull(f(low), f(high)) : mean_value_form(at_centre, slopes, piece));
}

/// The hull of what f is on pieces, of which those are cut that might widen it.
template <std::size_t Pieces, class Function>
constexpr auto enclosed(Function const& f) {
    using T = typename Function::end;
    constexpr std::size_t N = Function::size;
    piece_queue<cut_at_zero, T, N, Pieces> queue(f.whole());
    interval<T> all = f(centre(f.whole()));
    // Values between these certainly occur.
    T lowest = all.upper;
    T highest = all.lower;
    while (!queue.is_empty()) {
        box_of<T, N> const piece = queue.pop();
        interval<T> const at_centre = f(centre(piece));
        bool is_narrowest = false;
        interval<T> const y = narrow_enclosure(f, piece, at_centre, is_narrowest);
        lowest = math::min(lowest, at_centre.upper);
        highest = math::max(highest, at_centre.lower);
        all = hull(all, at_centre);
        bool const adds = !(lowest <= y.lower && y.upper <= highest);
        if (adds && (is_narrowest || !queue.split(piece))) all = hull(all, y);
    }
    return all;
}

/// An interval that holds f(x) for all x in the box, and little more.
///
///     constexpr auto range = enclosure([](auto x) { return x * x - x; }, interval{-1.0, 2.0});
///     static_assert(encloses(interval{-0.2501, 2.0001}, range));
///
/// It is undefined where f is not defined everywhere.
///
/// Cost:    for each piece f on intervals with its gradient, and at a point or two. A piece in
///          which f is monotonic is not cut, nor one whose values occur elsewhere.
/// Refuses: as positive_on.
template <std::size_t Pieces = default_pieces, differentiable F, argument... Xs>
    requires(sizeof...(Xs) > 0)
constexpr auto enclosure(F const& f, Xs const&... box) {
    if constexpr (!are_boxes<Xs...>()) {
        return interval<double>();
    } else {
        auto const function = on_box(f, box...);
        if constexpr (!is_a_scalar_function<decltype(function)>()) {
            return interval<double>();
        } else {
            return enclosed<Pieces>(function);
        }
    }
}

/// Is f positive on a piece?
template <class Function>
struct statement_of_a_sign {
    using box = typename Function::box;
    using number = typename Function::number;
    using finding = piece_finding<typename Function::end, Function::size>;

    Function const& f;

    constexpr finding operator()(box const& piece) const {
        number const y = f(piece);
        if (y.lower > 0) return {range_answer::proved, piece};
        if (y.upper <= 0) return {range_answer::refuted, piece};
        box const point = centre(piece);
        number const at_centre = f(point);
        if (at_centre.upper <= 0) return {range_answer::refuted, point};
        auto const slopes = numbers_in(gradient(f.f, f.argument(piece)));
        // Beside a pole the mean value theorem does not hold.
        if (is_undefined(y) || !is_bounded(box(slopes))) return {range_answer::undecided, piece};
        number const z = mean_value_form(at_centre, slopes, piece);
        return {z.lower > 0    ? range_answer::proved
                : z.upper <= 0 ? range_answer::refuted
                               : range_answer::undecided,
                piece};
    }
};

/// f(x) > 0 for all x in the box.
///
///     static_assert(positive_on([](auto x) { return exp(x) - x; }, interval{-5.0, 5.0}));
///
/// f is of scalars, or of one vector, matrix, array or struct, and the box the same of intervals.
/// Refuted: f ≤ 0 at `where()`. Undecided: also where f is not defined everywhere, and where its
/// minimum is 0.
///
/// Cost:    for each piece, f on intervals, at a point, and ∇f where these do not decide.
/// Refuses: a vector function; plain numbers in the place of intervals.
template <std::size_t Pieces = default_pieces, differentiable F, argument... Xs>
    requires(sizeof...(Xs) > 0)
constexpr auto positive_on(F const& f, Xs const&... box) {
    return stated_on<Pieces, statement_of_a_sign>(f, box...);
}

/// f(x) < 0 for all x in the box: −f is positive.
template <std::size_t Pieces = default_pieces, differentiable F, argument... Xs>
    requires(sizeof...(Xs) > 0)
constexpr auto negative_on(F const& f, Xs const&... box) {
    return positive_on<Pieces>(negative_of<std::decay_t<F>>{f}, box...);
}

/// The ε of f's power series on an interval.
template <class Function>
struct range_series;

/// Does f increase on a piece?
///
/// f′ > 0 says so. f′ ≥ 0 says it, too, if f′ has isolated zeros only, as it has where a derivative
/// of higher order is not 0.
template <class Function>
struct statement_of_growth {
    using box = typename Function::box;
    using number = typename Function::number;
    using finding = piece_finding<typename Function::end, Function::size>;
    static constexpr std::size_t highest = 5;

    Function const& f;

    constexpr finding operator()(box const& piece) const { return {of(piece), piece}; }

    constexpr range_answer of(box const& piece) const {
        auto const at = value_and_gradient(f.f, f.argument(piece));
        number const y = at.value;
        number const slope = numbers_in(at.gradient)[0];
        return is_undefined(y) || !is_bounded(slope)           ? range_answer::undecided
               : slope.lower > 0                               ? range_answer::proved
               : slope.upper <= 0 && !is_point(piece[0])       ? range_answer::refuted
               : slope.lower == 0 && has_isolated_zeros(piece) ? range_answer::proved
                                                               : range_answer::undecided;
    }

    /// Is there an order at which no coefficient of the power series is 0?
    constexpr bool has_isolated_zeros(box const& piece) const {
        using series = taylor<number, highest, range_series<Function>>;
        series const y(f.f(seeded_as<series>(f.argument(piece))));
        for (std::size_t k = 2; k <= highest; ++k) {
            if (is_bounded(y[k]) && (y[k].lower > 0 || y[k].upper < 0)) return true;
        }
        return false;
    }
};

/// x < y makes f(x) < f(y) for all x and y in the interval.
///
///     static_assert(increasing_on([](auto x) { return x + sin(x); }, interval{0.0, 10.0}));
///
/// Where f′ touches 0 this is proved if its lower bound is 0 exactly, as that of x² and 1 + cos x,
/// and one of f″, …, f⁽⁵⁾ is not 0 near by. Refuted: f′ ≤ 0 on `where()`, an interval. Undecided:
/// also where f is not defined, jumps or is infinitely steep, √x at 0, and where the sum that makes
/// f′ vanish is rounded.
///
/// Cost:    for each piece f with dual numbers, and with a power series where f′ touches 0.
/// Refuses: several arguments (state positive_on(partial<I>(f), box…)), and what positive_on does.
template <std::size_t Pieces = default_pieces, differentiable F, argument... Xs>
    requires(sizeof...(Xs) > 0)
constexpr auto increasing_on(F const& f, Xs const&... box) {
    constexpr bool is_of_one = (0 + ... + size_of<Xs>) == 1;
    static_assert(
        is_of_one,
        "a function increases in one variable: of several state positive_on(partial<I>(f), box...)");
    if constexpr (is_of_one) {
        return stated_on<Pieces, statement_of_growth>(f, box...);
    } else {
        return refused_verdict{};
    }
}

/// x < y makes f(x) > f(y) for all x and y in the interval: −f increases.
template <std::size_t Pieces = default_pieces, differentiable F, argument... Xs>
    requires(sizeof...(Xs) > 0)
constexpr auto decreasing_on(F const& f, Xs const&... box) {
    return increasing_on<Pieces>(negative_of<std::decay_t<F>>{f}, box...);
}

/// Has a symmetric matrix of intervals no negative eigenvalue, whichever of their members it is
/// made of? By the pivots of H = L·D·Lᵀ: they are not negative, and one that may be 0 is the only
/// number in its row. Refuted: after such pivots a negative one, or a 0 beside what is not.
template <std::floating_point T, std::size_t N>
constexpr range_answer positive_semidefinite(matrix<interval<T>, N, N> h) {
    for (std::size_t k = 0; k < N; ++k) {
        interval<T> const pivot = h(k, k);
        if (pivot.upper < 0) return range_answer::refuted;
        if (pivot.lower > 0) {
            for (std::size_t i = k + 1; i < N; ++i) {
                interval<T> const factor = h(i, k) / pivot;
                h(i, i) -= square(h(i, k)) / pivot;
                for (std::size_t j = i + 1; j < N; ++j) h(j, i) -= factor * h(j, k);
            }
            continue;
        }
        for (std::size_t i = k + 1; i < N; ++i) {
            if (is_zero(pivot) && (h(i, k).lower > 0 || h(i, k).upper < 0))
                return range_answer::refuted;
            if (!is_zero(h(i, k))) return range_answer::undecided;
        }
        if (!(pivot.lower >= 0)) return range_answer::undecided;
    }
    return range_answer::proved;
}

/// f″ on an interval: itself, and as f″(c) + f‴(X)·(X − c). Undefined where f is.
template <class Tag, class Function, std::floating_point T>
constexpr interval<T> second_derivative_on(Function const& f, box_of<T, 1> const& piece) {
    using series = taylor<interval<T>, 3, Tag>;
    auto const expanded = [&f](box_of<T, 1> const& at) {
        return series(f.f(seeded_as<series>(f.argument(at))));
    };
    series const y = expanded(piece);
    interval<T> const curvature = 2 * y[2];
    if (is_undefined(y.value)) return interval<T>::undefined();
    if (!is_bounded(y[3]) || is_point(piece[0]) || curvature.lower >= 0 || curvature.upper < 0)
        return curvature;
    return intersection(curvature,
                        mean_value_form(2 * expanded(centre(piece))[2], vector{6 * y[3]}, piece));
}

/// Is f convex on a piece?
template <class Function>
struct statement_of_convexity {
    using box = typename Function::box;
    using number = typename Function::number;
    using finding = piece_finding<typename Function::end, Function::size>;

    Function const& f;

    constexpr finding operator()(box const& piece) const { return {of(piece), piece}; }

    constexpr range_answer of(box const& piece) const {
        if constexpr (Function::size == 1) {
            return of_curvature(second_derivative_on<range_series<Function>>(f, piece));
        } else {
            auto const at = value_gradient_and_hessian(f.f, f.argument(piece));
            number const y = at.value;
            matrix<number, Function::size, Function::size> const h = at.hessian;
            for (number const& entry : numbers_in(h)) {
                if (is_undefined(y) || !is_bounded(entry)) return range_answer::undecided;
            }
            return positive_semidefinite(h);
        }
    }

    static constexpr range_answer of_curvature(number const& c) {
        return !is_bounded(c) ? range_answer::undecided
               : c.lower >= 0 ? range_answer::proved
               : c.upper < 0  ? range_answer::refuted
                              : range_answer::undecided;
    }
};

/// f is convex in the box: its Hessian, of one variable f″, has no negative eigenvalue there.
///
///     static_assert(convex_on([](auto x, auto y) { return exp(x + y) + x * x; }, square, square));
///
/// Refuted: at `where()` an eigenvalue is negative. Undecided: also where f has a kink, |x| at 0,
/// and where an eigenvalue is 0 everywhere, but not exactly so in rounded arithmetic.
///
/// Cost:    for each piece f with numbers of second order; of one variable with a power series,
///          twice where that does not decide.
/// Refuses: as positive_on.
template <std::size_t Pieces = default_pieces, differentiable F, argument... Xs>
    requires(sizeof...(Xs) > 0)
constexpr auto convex_on(F const& f, Xs const&... box) {
    return stated_on<Pieces, statement_of_convexity>(f, box...);
}

/// f is concave in the box: −f is convex.
template <std::size_t Pieces = default_pieces, differentiable F, argument... Xs>
    requires(sizeof...(Xs) > 0)
constexpr auto concave_on(F const& f, Xs const&... box) {
    return convex_on<Pieces>(negative_of<std::decay_t<F>>{f}, box...);
}

}  // namespace leibniz

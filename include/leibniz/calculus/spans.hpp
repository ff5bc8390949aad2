// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/calculus/callable.hpp>
#include <leibniz/calculus/sequence.hpp>

#include <cstddef>
#include <span>
#include <type_traits>

/// Derivatives where sizes are known at run time: the point is a sequence of numbers, and the
/// derivative is written to another. f is called with a view of the point that reads like a
/// std::span, once for each chunk of directions. Nothing is allocated, and no point is copied.
///
/// The derivatives are those of the operators of fixed size, to the bit, whatever the chunk; but
/// for hvp, which takes nested dual numbers.
namespace leibniz {

/// How many directions an evaluation of f has if nobody asks for a number: 8, or fewer where the
/// type of the point knows that it is smaller.
constexpr std::size_t usual_chunk(std::size_t extent) {
    return extent == 0 ? 1 : extent < 8 ? extent : 8;
}
template <std::size_t Chunk, class X>
using chunk_of = basis_directions<(Chunk > 0 ? Chunk : usual_chunk(extent_of<X const>))>;

// Called where a constant expression has sizes that do not match: being no constants, they stop
// the compiler by name.
inline void gradient_needs_a_result_of_the_size_of_the_point() {}
inline void jacobian_needs_a_result_of_rows_times_columns() {}
inline void direction_needs_the_size_of_the_point() {}

/// f(x), and ∇f(x) written to the result. Sizes, cost and refusals are those of `gradient`.
template <std::size_t Chunk = 0, differentiable F, class X, class R>
    requires sequences<X, R>
constexpr auto value_and_gradient(F const& f, X const& x, R&& result) {
    using chunk = chunk_of<Chunk, X>;
    using at = at_sequence<F, X, chunk>;
    if constexpr (at::has_shape()) {
        constexpr bool is_scalar_function = scalar<result_at<at, F>>;
        static_assert(
            is_scalar_function,
            "the gradient is of a scalar function: the derivative of a vector function is its jacobian");
        constexpr bool fits = sizes_match(extent_of<R>, extent_of<X const>);
        static_assert(fits,
                      "a gradient has one number for each of the point: the result needs its size");
        if constexpr (is_scalar_function && fits) {
            typename at::point const point = view_of(x);
            auto const slopes = view_of(result);
            if (std::is_constant_evaluated() && slopes.size() != point.size())
                gradient_needs_a_result_of_the_size_of_the_point();
            for (std::size_t first = 0;; first += chunk::count) {
                typename at::view const seeded{point, {first}};
                auto const y = with_real_numbers(f(seeded));
                std::size_t const count = chunk{first}.within(point.size());
                for (std::size_t i = 0; i < count; ++i)
                    write_entry(slopes, first + i, tangent_part<typename at::tag>(y, i));
                if (first + count == point.size()) return value_part<typename at::tag>(y);
            }
        } else {
            return 0.0;
        }
    } else {
        return 0.0;
    }
}

/// ∇f = (∂f/∂x₀, ∂f/∂x₁, …)ᵀ, for a scalar function f of a sequence, written to the result.
///
///     std::vector<double> x(n), slopes(n);
///     gradient([](auto const& x) { return x[0] * x[x.size() - 1]; }, x, slopes);
///
/// The x that f is called with reads like a std::span: by index, by iterator, in parts. Its numbers
/// are values, not references. Point and result are what std::span takes; where both are std::array
/// or vector, make one a std::span, since gradient(f, a, b) is that of an f(a, b).
/// gradient<16>(f, x, result) takes 16 directions at a time.
///
/// Edges: an empty point has an empty gradient.
/// Cost: ⌈n/8⌉ evaluations of f with 8 directions, for n numbers; ⌈n/Chunk⌉ with Chunk; at least
///       one.
/// Refuses: a vector function; in types and in constant evaluation, a result of another size: at
///          run time nothing is checked. The result must not overlap the point.
template <std::size_t Chunk = 0, differentiable F, class X, class R>
    requires sequences<X, R>
constexpr void gradient(F const& f, X const& x, R&& result) {
    static_cast<void>(value_and_gradient<Chunk>(f, x, result));
}

/// May the result be a Jacobian, as far as types know? Refuses: one of another size.
template <class R, std::size_t Rows, class X>
constexpr bool may_be_jacobian() {
    constexpr bool fits = sizes_match(extent_of<R>, Rows, extent_of<X const>);
    static_assert(
        fits,
        "a jacobian has a row for each number of the function and a column for each of the point: the result needs that size");
    return fits;
}

/// The result that a Jacobian is written to. Refuses: in constant evaluation, one of another size.
template <class R>
constexpr auto jacobian_view(R& result, std::size_t rows, std::size_t columns) {
    auto const entries = view_of(result);
    if (std::is_constant_evaluated() && entries.size() != rows * columns)
        jacobian_needs_a_result_of_rows_times_columns();
    return entries;
}

/// f(x), and J(x) written to the result, for an f(x) that returns its numbers. Sizes, cost and
/// refusals are those of `jacobian`.
template <std::size_t Chunk = 0, differentiable F, class X, class R>
    requires sequences<X, R>
constexpr auto value_and_jacobian(F const& f, X const& x, R&& result) {
    using chunk = chunk_of<Chunk, X>;
    using at = at_sequence<F, X, chunk>;
    if constexpr (at::has_shape()) {
        using value = result_at<at, F>;
        static_assert(
            !is_matrix<value>,
            "the jacobian is of a vector function: differentiate a matrix function entry by entry");
        constexpr std::size_t rows = size_of<value>;
        if constexpr (!is_matrix<value> && may_be_jacobian<R, rows, X>()) {
            typename at::point const point = view_of(x);
            std::size_t const n = point.size();
            auto const entries = jacobian_view(result, rows, n);
            for (std::size_t first = 0;; first += chunk::count) {
                typename at::view const seeded{point, {first}};
                auto const returned = with_real_numbers(f(seeded));
                std::size_t const count = chunk{first}.within(n);
                typename at::template assigned<no_values, view_on<R>> const y{{}, entries, rows,
                                                                              n,  first,   count};
                std::size_t i = 0;
                for_each_number(returned, [&](auto const& number) { y[i++] = number; });
                if (first + count == n) return value_of<typename at::tag>(returned);
            }
        } else {
            return 0.0;
        }
    } else {
        return 0.0;
    }
}

/// f(x) written to the values and J(x) to the result, for an f(x, y) that assigns its numbers to y.
template <std::size_t Chunk, class F, class X, class Values, class R>
constexpr void assign_jacobian(F const& f, X const& x, Values const& values, std::size_t rows,
                               R& result) {
    using chunk = chunk_of<Chunk, X>;
    using at = at_sequence<F, X, chunk>;
    using assigned = typename at::template assigned<Values, view_on<R>>;
    if constexpr (at::template is_callable<assigned>()) {
        typename at::point const point = view_of(x);
        std::size_t const n = point.size();
        auto const entries = jacobian_view(result, rows, n);
        std::size_t first = 0;
        do {
            typename at::view const seeded{point, {first}};
            assigned y{values, entries, rows, n, first, chunk{first}.within(n)};
            static_cast<void>(f(seeded, y));
            first += chunk::count;
        } while (first < n);
    }
}

/// f(x) written to the values and J(x) to the result, for an f(x, y) that assigns as many numbers
/// to y as there are values. Sizes, cost and refusals are those of `jacobian`.
template <std::size_t Chunk = 0, differentiable F, class X, class V, class R>
    requires sequences<X, V, R>
constexpr void value_and_jacobian(F const& f, X const& x, V&& values, R&& result) {
    if constexpr (may_be_jacobian<R, extent_of<V>, X>()) {
        auto const value = view_of(values);
        assign_jacobian<Chunk>(f, x, value, value.size(), result);
    }
}

/// J = (∂fᵢ/∂xⱼ), for a vector function f of a sequence, written to the result row by row.
///
///     f(x)     returns one number, or a vector, a std::array or a std::tuple of numbers
///     f(x, y)  assigns its numbers, yᵢ = …, as many as the result has rows
///
/// y has indices, size() and iterators as x has; it is assigned and not read. It is itself a result
/// that an operator can write to: the Jacobian of [](auto const& x, auto& y) { gradient(f, x, y); }
/// is the Hessian of f.
///
/// Edges: a yᵢ that f does not assign leaves its row as it was. At an empty point f(x, y) is not
///        called; by value_and_jacobian it is, for its values.
/// Cost: ⌈n/8⌉ evaluations of f with 8 directions, for n numbers; ⌈n/Chunk⌉ with Chunk.
/// Refuses: a matrix function; in types and in constant evaluation, a result of another size: at
///          run time nothing is checked. The result must not overlap the point.
template <std::size_t Chunk = 0, differentiable F, class X, class R>
    requires sequences<X, R>
constexpr void jacobian(F const& f, X const& x, R&& result) {
    using at = at_sequence<F, X, chunk_of<Chunk, X>>;
    using assigned = typename at::template assigned<no_values, view_on<R>>;
    if constexpr (at::template assigns<assigned>()) {
        std::size_t const n = view_of(x).size();
        if (n > 0) assign_jacobian<Chunk>(f, x, no_values{}, view_of(result).size() / n, result);
    } else {
        static_cast<void>(value_and_jacobian<Chunk>(f, x, result));
    }
}

/// May v be a direction at x, as far as types know? Refuses: one of another size.
template <class V, class X>
constexpr bool may_be_direction() {
    constexpr bool fits = sizes_match(extent_of<V const>, extent_of<X const>);
    static_assert(fits, "a direction has one number for each of the point: it needs its size");
    return fits;
}

/// The direction v. Refuses: in constant evaluation, one of another size.
template <class V>
constexpr auto direction_view(V const& v, std::size_t size) {
    auto const direction = view_of(v);
    if (std::is_constant_evaluated() && direction.size() != size)
        direction_needs_the_size_of_the_point();
    return direction;
}

/// J·v: the derivative of f at the sequence x in the direction v, shaped like f(x).
///
/// Cost: one evaluation of f with a single direction.
/// Refuses: in types and in constant evaluation, a v of another size than x.
template <differentiable F, class X, class V>
    requires sequences<X, V>
constexpr auto jvp(F const& f, X const& x, V const& v) {
    using at = at_sequence<F, X, one_direction<view_on<V const>>>;
    if constexpr (may_be_direction<V, X>() && at::has_shape()) {
        typename at::point const point = view_of(x);
        typename at::view const seeded{point, {direction_view(v, point.size())}};
        return tangent_of<typename at::tag>(f(seeded), 0);
    } else {
        return 0.0;
    }
}

/// J·v written to the result, for an f(x, y) that assigns as many numbers to y as the result has.
template <differentiable F, class X, class V, class R>
    requires sequences<X, V, R>
constexpr void jvp(F const& f, X const& x, V const& v, R&& result) {
    using at = at_sequence<F, X, one_direction<view_on<V const>>>;
    using assigned = typename at::template assigned<no_values, view_on<R>>;
    if constexpr (may_be_direction<V, X>() && at::template is_callable<assigned>()) {
        typename at::point const point = view_of(x);
        typename at::view const seeded{point, {direction_view(v, point.size())}};
        auto const slopes = view_of(result);
        assigned y{{}, slopes, slopes.size(), 1, 0, 1};
        static_cast<void>(f(seeded, y));
    }
}

/// H·v = ∇(∇f·v)(x), for a scalar function f of a sequence, written to the result.
///
/// Cost: as `gradient`, with two nested directions for each of its own.
/// Refuses: as `gradient` and `jvp`.
template <std::size_t Chunk = 0, differentiable F, class X, class V, class R>
    requires sequences<X, V, R>
constexpr void hvp(F const& f, X const& x, V const& v, R&& result) {
    if constexpr (may_be_direction<V, X>())
        gradient<Chunk>([&](auto const& at) { return jvp(f, at, v); }, x, result);
}

}  // namespace leibniz

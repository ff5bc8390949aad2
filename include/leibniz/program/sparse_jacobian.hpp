// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/calculus/callable.hpp>
#include <leibniz/calculus/differential.hpp>
#include <leibniz/calculus/gradient.hpp>
#include <leibniz/linear/matrix.hpp>
#include <leibniz/linear/vector.hpp>
#include <leibniz/program/coloring.hpp>
#include <leibniz/program/sparsity.hpp>
#include <leibniz/scalar/dual.hpp>
#include <leibniz/scalar/strict.hpp>

#include <concepts>
#include <cstddef>
#include <type_traits>

namespace leibniz {

/// Called in constant evaluation: being no constant, it stops the compiler by name.
inline void a_sparse_jacobian_has_an_entry_here_that_it_has_at_none_of_its_samples() {}

/// A function of which each colour is a direction, and not each number: its ε is another one.
template <class F>
struct compressed_function {
    using function = F;
};

/// Every number of x in the direction of its colour.
///
/// Refuses: a ninth ε.
template <jet Jet, argument X, std::size_t Columns>
constexpr auto seeded_by_color(X const& x, coloring_of_columns<Columns> const& c) {
    if constexpr (can_be_seeded<number_of<X>>) {
        std::size_t i = 0;
        return map_numbers(x, [&](number_of<X> const& n) {
            Jet r(n);
            r.part(c.color[i++]) = number_of<X>(1);
            return r;
        });
    } else {
        return nested_too_deep<number_of<X>>{};
    }
}

/// The Jacobian of F with the entries that it has at the samples: see `sparse_jacobian`. Kind says
/// what is known of it.
template <class Kind, auto F, auto Sample, auto... More>
class sparse_jacobian_at {
    using sample = real_shape<decltype(Sample)>;
    static constexpr auto function = as_function_of<F, sample>();
    using function_type = std::remove_const_t<decltype(function)>;
    static constexpr auto rows = Kind::rows(dependences_at_samples<F, Sample, More...>);
    static constexpr auto pattern = as_sparsity_pattern<rows>();
    static constexpr auto colored = Kind::colors(pattern);
    static constexpr auto places = Kind::places(pattern, colored);

public:
    /// Which entries it has, in compressed rows, and how many.
    static constexpr auto const& sparsity() { return pattern; }
    static constexpr std::size_t nonzeros() { return pattern.nonzeros(); }

    /// In how many directions F is differentiated: the colours of the columns.
    static constexpr std::size_t passes() { return colored.colors; }

    /// Are there all the entries that are computed at x…?
    ///
    /// Cost: one evaluation of F, with one bit for each number of x… beside every intermediate one.
    template <argument... Xs>
        requires(sizeof...(Xs) > 0)
    static constexpr bool covers(Xs const&... xs) {
        auto const x = as_point(xs...);
        if constexpr (is_like_samples<std::remove_const_t<decltype(x)>>() && has_entries()) {
            auto const here = dependences(function, x);
            for (std::size_t i = 0; i < rows.size(); ++i)
                if (!rows[i].includes(here[i])) return false;
        }
        return true;
    }

    /// Its entries, row after row.
    template <argument... Xs>
        requires(sizeof...(Xs) > 0)
    static constexpr auto values(Xs const&... xs) {
        auto r = unchecked_values(xs...);
        if (!is_covered(xs...)) {
            for (auto& entry : r) entry = undefined_number<std::remove_cvref_t<decltype(entry)>>();
        }
        return r;
    }

    /// The same, where it is known that x… is covered. Elsewhere they are wrong.
    template <argument... Xs>
        requires(sizeof...(Xs) > 0)
    static constexpr auto unchecked_values(Xs const&... xs) {
        auto const x = as_point(xs...);
        using X = std::remove_const_t<decltype(x)>;
        if constexpr (is_like_samples<X>() && has_entries()) {
            using tag = epsilon_of<compressed_function<function_type>, X>;
            auto const moving = seeded_by_color<dual<number_of<X>, passes(), tag>>(x, colored);
            auto const result = numbers_in(with_real_numbers(call(function, moving)));
            vector<decltype(tangent_part<tag>(result[0], 0)), nonzeros()> r;
            for (std::size_t k = 0; k < nonzeros(); ++k)
                r.entry[k] = tangent_part<tag>(result.entry[places[k].row], places[k].color);
            return r;
        } else {
            return vector<double, nonzeros() + (nonzeros() == 0)>{};
        }
    }

    /// All of it, as `jacobian` has it.
    template <argument... Xs>
        requires(sizeof...(Xs) > 0)
    constexpr auto operator()(Xs const&... xs) const {
        auto const entries = unchecked_values(xs...);
        using number = typename decltype(entries)::value_type;
        bool const has_all = is_covered(xs...);
        number const elsewhere = has_all ? number(0) : undefined_number<number>();
        matrix<number, pattern.rows(), pattern.columns()> r;
        for (number& entry : r.entry) entry = elsewhere;
        if (has_all) {
            for (std::size_t i = 0; i < pattern.rows(); ++i)
                for (std::size_t k = pattern.row_start[i]; k < pattern.row_start[i + 1]; ++k)
                    r(i, pattern.column[k]) = entries.entry[k];
        }
        return r;
    }

private:
    /// Several scalars as one vector.
    template <argument... Xs>
    static constexpr auto as_point(Xs const&... xs) {
        if constexpr (sizeof...(Xs) == 1) {
            return with_real_numbers(xs...);
        } else {
            return as_one_argument(F, xs...).x;
        }
    }

    /// Refuses: a point of another shape.
    template <argument X>
    static constexpr bool is_like_samples() {
        constexpr bool is = same_shape<X, sample>;
        static_assert(is || std::same_as<X, refused_argument>,
                      "a sparse Jacobian is called at points of the shape of its samples");
        return is;
    }

    /// Refuses: a Jacobian without any.
    static constexpr bool has_entries() {
        constexpr bool was_refused =
            !is_answered<function_type, inputs_at<function_type, sample>> ||
            rows.size() != dependences_at_samples<F, Sample, More...>.size();
        static_assert(
            nonzeros() > 0 || was_refused,
            "the function depends on nothing at these samples: its Jacobian is zero there");
        return nonzeros() > 0;
    }

    /// Refuses, in constant evaluation: a point where there are other entries.
    static constexpr bool is_covered(argument auto const&... xs) {
        bool const is = covers(xs...);
        if (!is && std::is_constant_evaluated())
            a_sparse_jacobian_has_an_entry_here_that_it_has_at_none_of_its_samples();
        return is;
    }
};

/// The Jacobian of a function most of whose results depend on a few of its numbers only, and which
/// may branch:
///
///     constexpr auto J = sparse_jacobian<upwind, blowing_left, blowing_right>;
///     J.values(x)       its entries in compressed rows, as J.sparsity() says
///     J(x)              all of it: jacobian(upwind, x)
///
/// The pattern and the colours of the columns are found at compile time, where F has been evaluated
/// at the samples: `sparsity` says what F and samples are. Arguments and results are shapes, taken
/// as the vectors of their numbers in order.
///
/// Edges:   where F takes a branch that it takes at no sample, and depends there on other numbers,
///          the call is refused in constant evaluation, and at run time all its numbers are NaN.
///          `covers(x)` tells; `unchecked_values(x)` does not ask. Both evaluations of F take the
///          same branches, unless the compiler fuses products with sums and the last bit decides.
/// Cost:    one evaluation of F with `passes()` directions, as many as there are colours, and one of
///          `covers`.
/// Refuses: samples of several types; a function that depends on nothing at all of them; points of
///          another shape.
template <auto F, auto Sample, auto... More>
inline constexpr sparse_jacobian_at<general_entries, F, Sample, More...> sparse_jacobian{};

/// The Hessian of a scalar function of one vector, array, matrix or struct, in the same way, as the
/// Jacobian of its gradient. Of a pair of equal entries one is read twice, so that there are fewer
/// colours: two where all variables are coupled with a single one.
///
/// Cost:    with n numbers in x and c colours, n + 1 times c + 1 numbers in each intermediate result
///          of F.
/// Refuses: what `sparse_jacobian` and `gradient` refuse.
template <auto F, auto Sample, auto... More>
inline constexpr sparse_jacobian_at<symmetric_entries, gradient(F), Sample, More...>
    sparse_hessian{};

}  // namespace leibniz

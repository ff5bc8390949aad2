// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/calculus/argument.hpp>
#include <leibniz/calculus/shape.hpp>
#include <leibniz/linear/sparsity_pattern.hpp>
#include <leibniz/linear/vector.hpp>
#include <leibniz/program/describe/cpp.hpp>
#include <leibniz/program/describe/dot.hpp>
#include <leibniz/program/describe/latex.hpp>
#include <leibniz/program/describe/text.hpp>
#include <leibniz/program/execute.hpp>
#include <leibniz/program/leaves.hpp>
#include <leibniz/program/outputs.hpp>
#include <leibniz/program/pack.hpp>
#include <leibniz/program/points.hpp>
#include <leibniz/program/recorded.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <span>
#include <type_traits>
#include <utility>

namespace leibniz {

/// A function, or a derivative of one, as a straight-line program: see `compiled`.
template <auto F, class... Xs>
class compiled_program {
    using recorded = straight_line::recorded<F, Xs...>;
    template <class X>
    using argument = typename recorded::template argument<X>;
    using names = straight_line::names_in_program<compiled_program, Xs...>;

public:
    /// The floating-point type of all its numbers.
    using number = typename recorded::number;
    using result = typename recorded::result;

    static constexpr auto code = straight_line::code_of<recorded>();

    /// The result, dense: an entry that is structurally zero is 0.
    constexpr result operator()(argument<Xs> const&... xs) const {
        result r;
        evaluate_into(r, xs...);
        return r;
    }

    /// Of numbers that are no floating-point ones, such as dual numbers, it is F.
    template <shaped... Ys>
        requires(sizeof...(Ys) == sizeof...(Xs) &&
                 !(std::convertible_to<Ys const&, argument<Xs>> && ...))
    constexpr auto operator()(Ys const&... ys) const {
        return F(ys...);
    }

    /// r = (*this)(xs…), without a copy: an r in an array need not be made elsewhere first. It may be
    /// an argument.
    LEIBNIZ_INLINED constexpr void evaluate_into(result& r, argument<Xs> const&... xs) const {
        if constexpr (2 * nonzeros() < places.size()) {
            run<nonzero_results>([&] { r = result{}; }, r, xs...);  // all zeros in one go
        } else {
            run<all_results>([] {}, r, xs...);
        }
    }

    /// How many numbers of the result are not structurally zero, that is, zero at every point.
    static constexpr std::size_t nonzeros() { return code.nonzeros(); }

    /// Which they are, in compressed rows: of a matrix its entries, of any other shape a single row.
    static constexpr auto sparsity() {
        constexpr std::size_t columns = [] {
            if constexpr (is_matrix<result>) {
                return result::columns();
            } else {
                return places.size();
            }
        }();
        return sparsity_pattern<places.size() / columns, columns, nonzeros()>(
            [](std::size_t i, std::size_t j) { return !code.is_structural_zero(i * columns + j); });
    }

    /// These numbers alone, row after row.
    constexpr auto values(argument<Xs> const&... xs) const {
        vector<number, nonzeros()> r;
        run<compressed_results>([] {}, r, xs...);
        return r;
    }

    /// results[i] = (*this)(points[i]…), packs of points at a time, as many as there are results.
    ///
    /// Cost: points are transposed on the way in, results on the way out. Programs that are mostly
    /// calls, or mostly store, gain nothing from packs: they run point by point.
    constexpr void over(std::span<argument<Xs> const>... points, std::span<result> results) const {
        constexpr std::size_t lanes = straight_line::lanes_of_target<number>;
        std::size_t packed = 0;
        if constexpr (lanes > 1 && is_worth_packs()) {
            if (!std::is_constant_evaluated()) packed = results.size() / lanes * lanes;
            for (std::size_t i = 0; i < packed; i += lanes) run_pack(results[i], points[i]...);
        }
        for (std::size_t i = packed; i < results.size(); ++i)
            evaluate_into(results[i], points[i]...);
    }

    /// The same where each number of the points, and of the results, has an array of its own:
    /// y[k][i] is the k-th number of the result for the point x[0][i], x[1][i], …
    constexpr void over_columns(std::array<number const*, (size_of<argument<Xs>> + ...)> const& x,
                                std::array<number*, size_of<result>> const& y,
                                std::size_t points) const {
        constexpr std::size_t lanes = straight_line::lanes_of_target<number>;
        std::size_t packed = 0;
        if constexpr (lanes > 1) {
            using packs = config::pack_of<number, lanes>;
            using pack = typename packs::type;
            if (!std::is_constant_evaluated()) packed = points / lanes * lanes;
            for (std::size_t i = 0; i < packed; i += lanes)
                run_columns<pack>([&](std::size_t k) { return packs::load(x[k] + i); },
                                  [&](std::size_t k, pack const& v) { packs::store(y[k] + i, v); });
        }
        for (std::size_t i = packed; i < points; ++i)
            run_columns<number>([&](std::size_t k) { return x[k][i]; },
                                [&](std::size_t k, number v) { y[k][i] = v; });
    }

    /// How many steps run: + − × ÷ and calls, a·b ± c counted once.
    static constexpr int steps() { return code.cost.steps; }
    /// + − × ÷ and calls.
    static constexpr int operations() { return code.cost.operations; }
    /// About how many cycles pass from the first step to the last.
    static constexpr int critical_path() { return code.cost.critical_path; }
    /// The order in which the derivative was found.
    static constexpr elimination_order elimination() { return code.order; }

    /// A line for each step, v3 = x[0]*x[1] + v2, then one for each result, y[0] = v3: of the
    /// argument x, or x0, x1, … of several. What is no scalar has indices in the order of its
    /// numbers, a matrix row by row. A comparison is 1 or 0; `guarded_product(a, b)` is a·b, but 0
    /// where a or b is 0. Results that are structurally zero are left out.
    static constexpr auto to_text() {
        return straight_line::described<
            straight_line::lines_of_program<names, straight_line::text_notation>>();
    }
    /// The same in LaTeX, the body of an `align*`. A comparison stands in brackets, a guarded
    /// product is a \odot b. `cases` and `\operatorname` need the package amsmath.
    static constexpr auto to_latex() {
        return straight_line::described<
            straight_line::lines_of_program<names, straight_line::latex_notation>>();
    }
    /// A directed graph for Graphviz: inputs and results are boxes, operations round.
    static constexpr auto to_dot() {
        return straight_line::described<straight_line::dot_graph<names>>();
    }
    /// A C++ function that needs `<cmath>` alone:
    ///
    ///     void gradient(double const* x, double* y)
    ///
    /// Scalars are taken by value, others as pointers to their numbers, in the order of `to_text`;
    /// a scalar result is returned, others are written to y, which must not overlap an argument.
    ///
    /// It computes what the program computes at run time, to the bit, but for `digamma` and its
    /// kin, which may differ in the last place. A rule of your own is called by its name.
    template <std::size_t N>
    static constexpr auto to_cpp(char const (&name)[N]) {
        return straight_line::described_as_cpp<names>(name);
    }
    static constexpr auto to_cpp() { return to_cpp("f"); }

private:
    static constexpr auto inputs = straight_line::places_in<argument<Xs>...>();
    static constexpr auto places = straight_line::places_in<result>();

    /// Programs to execute: they differ in what they store.
    struct all_results {
        static constexpr auto const& code = compiled_program::code;
        static constexpr auto outputs = straight_line::dense_outputs(code, places);
        static constexpr bool is_apart = true;
    };
    struct nonzero_results {
        static constexpr auto const& code = compiled_program::code;
        static constexpr auto outputs =
            straight_line::nonzero_outputs<code.nonzeros()>(code, places);
        static constexpr bool is_apart = false;
    };
    struct compressed_results {
        static constexpr auto const& code = compiled_program::code;
        static constexpr auto outputs = straight_line::compressed_outputs<code.nonzeros()>(code);
        static constexpr bool is_apart = true;
    };
    template <class Program>
    LEIBNIZ_INLINED static constexpr void run(auto const& before_storing, auto& r,
                                              argument<Xs> const&... xs) {
        number const* in[inputs.leaves];
        number* out[places.leaves];
        find_inputs(in, xs...);
        find_outputs(out, r);
        straight_line::execute<Program>(in, out, before_storing);
    }

    static constexpr void find_inputs(number const** in, auto const&... xs) {
        auto const read = [&](number const* leaf, std::size_t) { *in++ = leaf; };
        (straight_line::for_each_leaf(xs, read), ...);
    }
    static constexpr void find_outputs(number** out, auto& r) {
        straight_line::for_each_leaf(r, [&](number* leaf, std::size_t) { *out++ = leaf; });
    }

    /// Fitted to a dozen programs.
    static constexpr bool is_worth_packs() {
        return code.cost.steps > 12 * code.calls + static_cast<int>(places.size());
    }

    LEIBNIZ_INLINED static void run_pack(result& first_result,
                                         argument<Xs> const&... first_points) {
        number const* in[inputs.leaves];
        number* out[places.leaves];
        find_inputs(in, first_points...);
        find_outputs(out, first_result);
        run_pack(in, out, std::make_index_sequence<inputs.leaves>{},
                 std::make_index_sequence<places.leaves>{});
    }
    template <std::size_t... I, std::size_t... O>
    LEIBNIZ_INLINED static void run_pack(number const* const* in, number* const* out,
                                         std::index_sequence<I...>, std::index_sequence<O...>) {
        using leaf = straight_line::packed_leaf<number, straight_line::lanes_of_target<number>>;
        using pack = typename leaf::pack;
        constexpr auto from = straight_line::sizes_of_leaves<number, argument<Xs>...>();
        constexpr auto to = straight_line::sizes_of_leaves<number, result>();
        pack x[inputs.size()], y[places.size()];
        pack const* const in_packs[] = {x + from.begin[I]...};
        pack* const out_packs[] = {y + to.begin[O]...};
        (leaf::template load<from.size[I]>(in[I], from.stride[I], x + from.begin[I]), ...);
        straight_line::execute<all_results>(in_packs, out_packs, [] {});
        (leaf::template store<to.size[O]>(y + to.begin[O], out[O], to.stride[O]), ...);
    }

    template <class V>
    LEIBNIZ_INLINED static constexpr void run_columns(auto const& load, auto const& store) {
        V x[inputs.size()], y[places.size()];
        for (std::size_t k = 0; k < inputs.size(); ++k) x[k] = load(k);
        V const* in[inputs.leaves];
        V* out[places.leaves];
        for (std::size_t k = inputs.size(); k-- > 0;) in[inputs.leaf[k]] = x + k;
        for (std::size_t k = places.size(); k-- > 0;) out[places.leaf[k]] = y + k;
        straight_line::execute<all_results>(in, out, [] {});
        for (std::size_t k = 0; k < places.size(); ++k) store(k, y[k]);
    }
};

/// F as a straight-line program for arguments of these types: recorded, differentiated, simplified
/// and put in order while this file compiles.
///
///     constexpr auto p = compiled<gradient(f), vector<double, 3>>;
///     p(x) == gradient(f, x), but for some ulp of the derivatives
///
/// F is a constant: a function object without state, an operator of one without its point, an
/// object whose members are public. Values are those of F to the bit, but for the sign of a zero.
///
/// Edges: at awkward points as dual numbers; docs/programs.md lists what is different.
/// Cost:  at run time about that of code by hand; for the compiler about a millisecond a step.
/// Refuses: a branch on a value (`select` chooses); a rule with a state; a strict function; a
///          program beyond 8192 nodes, or beyond the compiler's limits, which come at about 4000.
template <auto F, argument... Xs>
    requires(sizeof...(Xs) > 0)
inline constexpr compiled_program<F, Xs...> compiled{};

}  // namespace leibniz

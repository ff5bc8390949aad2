// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/calculus/callable.hpp>
#include <leibniz/calculus/shape.hpp>
#include <leibniz/linear/matrix.hpp>
#include <leibniz/verify/proof/claim.hpp>
#include <leibniz/verify/proof/definitions.hpp>
#include <leibniz/verify/proof/exact_graph.hpp>
#include <leibniz/verify/proof/prove.hpp>
#include <leibniz/verify/proof/refutation.hpp>
#include <leibniz/verify/refusal.hpp>
#include <leibniz/verify/proof_verdict.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <type_traits>
#include <utility>

namespace leibniz {

namespace proofs {

template <class X>
inline constexpr int columns_of = 1;
template <class T, std::size_t Rows, std::size_t Columns>
inline constexpr int columns_of<matrix<T, Rows, Columns>> = static_cast<int>(Columns);

/// f and g at symbols.
template <class... Args>
struct traced {
    static constexpr std::size_t size = (size_of<Args> + ...);

    template <class X>
    static constexpr auto inputs(exact_graph& nodes, int& place) {
        return map_numbers(X{},
                           [&](auto const&) { return proof_symbol(nodes, nodes.input(place++)); });
    }
    template <class X>
    using symbols = decltype(inputs<X>(std::declval<exact_graph&>(), std::declval<int&>()));

    static constexpr auto value_of(exact_graph& nodes, auto const& f) {
        return [&]<std::size_t... I>(std::index_sequence<I...>) {
            return call(f, inputs_of<I, Args>(nodes)...);
        }(std::index_sequence_for<Args...>{});
    }
    template <std::size_t I, class X>
    static constexpr auto inputs_of(exact_graph& nodes) {
        constexpr std::size_t sizes[] = {size_of<Args>...};
        int node = first_input;
        for (std::size_t i = 0; i < I; ++i) node += static_cast<int>(sizes[i]);
        return map_numbers(X{}, [&](auto const&) { return proof_symbol(nodes, node++); });
    }
    static constexpr int first_input = 3;  // behind none, 0 and 1

    static constexpr void append(exact_graph& nodes, shaped auto const& y, index_list& to) {
        for_each_number(y, [&](auto const& n) { to.push_back(proof_symbol(n).node_in(nodes)); });
    }
};

/// Refuted at a point, if one is found.
template <std::size_t N>
constexpr bool is_refuted(proof_verdict<N>& v, refuter& points, int most_places = 1000) {
    counterexample const found = points.find(most_places);
    if (!found.exists) return false;
    v.decided = proof_verdict<N>::decision::refuted;
    v.index = static_cast<int>(found.entry);
    for (std::size_t j = 0; j < N; ++j)
        v.where[j] = points.coordinate(found.place, static_cast<int>(j));
    v.values = {found.left, found.right};
    return true;
}

template <std::size_t N, std::uint64_t P>
constexpr proof_verdict<N> judge(claim& c, int columns) {
    proof_verdict<N> v;
    v.columns = columns;
    for (std::size_t k = 0; k < c.left.size(); ++k) c.is_proved.push_back(c.left[k] == c.right[k]);
    refuter all_points(c);
    proof_record const record = prove<P>(c);
    v.operation_count = record.nodes, v.lane_count = record.lanes, v.kernel_count = record.kernels;
    std::size_t open = 0;
    while (open < c.left.size() && c.is_proved[open]) ++open;
    bool const are_proved = open == c.left.size();
    v.index = are_proved ? 0 : static_cast<int>(open);
    if (c.nodes.has_unread_constants) {
        v.why = "a formula of constants is too long before it meets an argument";
    } else if (c.nodes.has_infinite_constants) {
        v.why = "a constant is infinite or not a number";
    } else if (are_proved) {
        // Signs in the field are a model. What holds in the model is looked at in reality, too.
        int const places = record.has_hidden_signs ? 1000 : 4;
        if (all_points.has_signs() && is_refuted(v, all_points, places)) return v;
        if (all_points.has_doubtful_tests()) {
            v.why = "the sign is taken of what may be 0 for a reason that the method does not know";
            return v;
        }
        v.decided = proof_verdict<N>::decision::proved;
        v.exponent =
            record.nodes == 0 ? std::numeric_limits<double>::infinity() : record.error_exponent;
    } else {
        refuter points(c);
        if (is_refuted(v, points)) return v;
        v.why =
            record.reason
                ? record.reason
                : "the sides differ in the field, and no point shows it: they may be equal for a reason that the method does not know";
    }
    return v;
}

}  // namespace proofs

namespace proofs {

/// The verdict on f = g in the field of P elements.
template <std::uint64_t P, class... Args>
constexpr auto compared(auto const& f, auto const& g) {
    using trace = traced<Args...>;
    exact_graph nodes;
    for (std::size_t i = 0; i < trace::size; ++i) nodes.input(static_cast<int>(i));
    auto const left = trace::value_of(nodes, f);
    auto const right = trace::value_of(nodes, g);
    using result = std::remove_cvref_t<decltype(left)>;
    constexpr bool fits = same_shape<result, std::remove_cvref_t<decltype(right)>>;
    static_assert(fits, "identical compares functions whose results have the same shape");
    claim c{nodes, {}, {}, {}};
    if constexpr (fits) trace::append(nodes, left, c.left), trace::append(nodes, right, c.right);
    return judge<trace::size, P>(c, columns_of<result>);
}

}  // namespace proofs

/// Is f(x…) = g(x…) for all arguments of these types? A verdict: proved, refuted or undecided.
///
///     static_assert(identical<vector<double, 3>>(gradient(f), [](auto const& x) { return 2 * x; }));
///
/// Both are called with symbols and evaluated at random places of a finite field, whose squares are
/// the model of positive numbers; proof/prover.hpp says how. What differs there is looked for in
/// reality, by interval arithmetic.
///
/// Proved:   equal wherever both have values, but for null sets where an argument of |x| or of a
///           sign, the difference of a maximum's operands or a denominator vanishes; entries proved
///           together share their domains. Rules without a definition here are known by their
///           arguments alone: what is proved of them holds for all functions.
/// Numbers:  a double is the dyadic number that it is: 0.1 is not 1/10, 3·(x·(1.0/3.0)) is not x.
///           Constants are exact where they are written in the number of the argument, as
///           `std::numbers::pi_v<decltype(x)>` and `sqrt(decltype(x)(2))`.
/// Cost:     some 10,000 to 300,000 steps of clang's evaluator, 0.05 to 0.3 s; 4096 operations.
/// Refuses:  results of different shapes; a branch on an argument (write `select`).
///
/// Sources:  as in proof/prover.hpp; what no method can decide is in Richardson, J. Symb. Logic 33
///           (1968).
template <shaped X, shaped... Xs, differentiable F, differentiable G>
constexpr auto identical(F const& f, G const& g) {
    return proofs::compared<proofs::prime, X, Xs...>(f, g);
}

/// Called in constant evaluation: being no constants, they stop the compiler by name.
inline void the_two_sides_are_not_identical() {}
inline void whether_the_two_sides_are_identical_is_undecided() {}

/// Is f(x…) = g(x…) for all arguments of types Args? True, or in constant evaluation an error that
/// shows the entry, both values and the point where they differ, or why they are undecided; at run
/// time false.
///
///     static_assert(require_identical<vector<double, 3>>(gradient(f), my_gradient));
template <shaped X, shaped... Xs, differentiable F, differentiable G>
constexpr bool require_identical(F const& f, G const& g) {
    auto const v = identical<X, Xs...>(f, g);
    using refusal::shown, refusal::stop_compiler;
    shown const left{"on the left", midpoint(v.left()), true};
    shown const right{"on the right", midpoint(v.right()), true};
    if (v.refuted() && v.columns > 1) {
        stop_compiler<the_two_sides_are_not_identical>(v.point(),
                                                       shown{"the sides differ in row", v.row()},
                                                       shown{"column", v.column()}, left, right);
    } else if (v.refuted()) {
        stop_compiler<the_two_sides_are_not_identical>(
            v.point(), shown{"the sides differ in entry", v.entry()}, left, right);
    } else if (!v) {
        stop_compiler<whether_the_two_sides_are_identical_is_undecided>(v.why);
    }
    return v.proved();
}

}  // namespace leibniz

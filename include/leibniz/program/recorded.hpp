// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/calculus/shape.hpp>
#include <leibniz/program/code.hpp>
#include <leibniz/program/leaves.hpp>
#include <leibniz/program/trace.hpp>

#include <concepts>
#include <cstddef>
#include <type_traits>
#include <utility>

/// From a function and the types of its arguments to the code of its program, a constant.
namespace leibniz::straight_line {

/// Every number a U.
template <class U>
struct as_number {
    template <scalar N>
    constexpr U operator()(N const&) const {
        return U{};
    }
};
template <shaped X, class U>
using with_numbers = decltype(map_numbers(std::declval<X const&>(), as_number<U>{}));

/// Refuses: other numbers.
template <class T>
constexpr bool is_floating_point() {
    static_assert(
        std::floating_point<T>,
        "compiled takes arguments of floating-point numbers: float, double or long double");
    return std::floating_point<T>;
}

/// F recorded at arguments Xs: what is known of it before it runs.
template <auto F, class... Xs>
struct recorded {
    using meeting = common_scalar<real_scalar<number_of<Xs>>...>;
    using number = std::conditional_t<is_floating_point<meeting>(), meeting, double>;

    template <class X>
    using argument = with_numbers<X, number>;

    /// F, called with inputs of the graph.
    ///
    /// Refuses: a value, as that of an operator at a point; a strict function, whose kinks a program
    /// would pass over.
    static constexpr auto trace(recorder<number>& to) {
        using function = std::remove_cvref_t<decltype(F)>;
        constexpr bool is_function = differentiable<function>;
        constexpr bool was_strict = is_of_strict_function<function>;
        static_assert(
            is_function,
            "compiled takes a function, of an operator without its point: compiled<gradient(f), vector<double, 3>>");
        static_assert(
            !was_strict,
            "a program does not see kinks: differentiate a strict function with dual numbers");
        if constexpr (was_strict || !is_function) {
            return symbol<number>();
        } else {
            return trace(to, std::index_sequence_for<Xs...>{});
        }
    }
    template <std::size_t... I>
    static constexpr auto trace(recorder<number>& to, std::index_sequence<I...>) {
        constexpr auto places = places_in<argument<Xs>...>();
        int const first = to.nodes.size();
        for (std::size_t k = 0; k < places.size(); ++k)
            to.nodes.input(places.place[k], places.leaf[k]);
        return recording_of<std::remove_cvref_t<decltype(F)>>::of(
            to, F, variables<argument<Xs>>(to.nodes, first + first_of_argument(I))...);
    }
    static constexpr int first_of_argument(std::size_t i) {
        constexpr int sizes[] = {static_cast<int>(size_of<argument<Xs>>)...};
        int first = 0;
        while (i-- > 0) first += sizes[i];
        return first;
    }
    template <class X>
    static constexpr auto variables(graph<number>& nodes, int node) {
        return map_numbers(X{}, [&](auto const&) { return symbol<number>(nodes, node++); });
    }
    using result = with_numbers<decltype(trace(std::declval<recorder<number>&>())), number>;

    /// Most programs are shorter.
    static constexpr std::size_t expected =
        32 + 6 * (size_of<result> + (size_of<argument<Xs>> + ...));
    template <std::size_t Size>
    static constexpr auto run() {
        recorder<number> to;
        auto const y = trace(to);
        array_of<int> results;
        append_nodes(to.nodes, y, results);
        for (int& r : results)
            if (r == graph<number>::zero) r = none;
        return written<Size, size_of<result>>(to.nodes, results, to.order);
    }
};

template <class Recorded>
inline constexpr auto first_try = Recorded::template run<Recorded::expected>();

/// If not, the compiler has said why.
template <class Recorded>
concept is_recorded = requires { typename std::bool_constant<(first_try<Recorded>.count >= 0)>; };

/// Its code, in an array of the right size.
template <class Recorded>
constexpr auto code_of() {
    if constexpr (!is_recorded<Recorded>) {
        constexpr std::size_t results = size_of<typename Recorded::result>;
        return code<typename Recorded::number, 0, results>{};
    } else if constexpr (constexpr auto const& tried = first_try<Recorded>;
                         static_cast<std::size_t>(tried.count) > tried.size()) {
        return Recorded::template run<static_cast<std::size_t>(tried.count)>();
    } else {
        constexpr std::size_t size = static_cast<std::size_t>(tried.count);
        code<typename Recorded::number, size, tried.result_count()> all{};
        for (std::size_t i = 0; i < size; ++i) all.list[i] = tried.list[i];
        for (std::size_t i = 0; i < tried.result_count(); ++i) all.results[i] = tried.results[i];
        all.count = tried.count, all.calls = tried.calls;
        all.cost = tried.cost, all.order = tried.order;
        return all;
    }
}

}  // namespace leibniz::straight_line

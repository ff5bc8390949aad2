// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/calculus/shape.hpp>
#include <leibniz/scalar/concepts.hpp>

#include <cstddef>
#include <tuple>

namespace leibniz::straight_line {

/// f(first, count) for each leaf of a shape: numbers that lie one behind the other. All together
/// they are the numbers of the shape in order.
template <class X, class F>
constexpr void for_each_leaf(X& x, F const& f) {
    using shape = std::remove_const_t<X>;
    if constexpr (scalar<shape>) {
        f(&x, std::size_t{1});
    } else if constexpr (requires { typename shape_of<shape>::results; }) {
        shape_of<shape>::with_parts(x, [&f](auto&... parts) { (for_each_leaf(parts, f), ...); });
    } else if constexpr (requires { shape_of<shape>::parts(x); }) {
        std::apply(
            [&](auto const&... parts) {
                // A part of what is not constant is not constant.
                (for_each_leaf(
                     const_cast<std::conditional_t<std::is_const_v<X>,
                                                   std::remove_reference_t<decltype(parts)> const,
                                                   std::remove_cvref_t<decltype(parts)>>&>(parts),
                     f),
                 ...);
            },
            shape_of<shape>::parts(x));
    } else {
        auto& entries = shape_of<shape>::entries(x);
        if constexpr (scalar<decltype(entries[0])>) {
            f(&entries[0], size_of<shape>);
        } else {
            for (auto& entry : entries) for_each_leaf(entry, f);
        }
    }
}

/// Where the numbers of a shape are: the leaf of each, and its place there.
template <std::size_t Count>
struct leaf_places {
    int leaf[Count];
    int place[Count];
    std::size_t leaves;

    static constexpr std::size_t size() { return Count; }
};
template <shaped... Xs>
constexpr auto places_in() {
    leaf_places<(size_of<Xs> + ...)> all{};
    std::size_t k = 0;
    auto const enter = [&](auto const*, std::size_t count) {
        for (std::size_t i = 0; i < count; ++i, ++k) {
            all.leaf[k] = static_cast<int>(all.leaves);
            all.place[k] = static_cast<int>(i);
        }
        ++all.leaves;
    };
    auto const enter_all = [&](auto x) { for_each_leaf(x, enter); };
    (enter_all(Xs{}), ...);
    return all;
}

}  // namespace leibniz::straight_line

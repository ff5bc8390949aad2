// SPDX-License-Identifier: BSL-1.0

// Structs of named numbers go in and come out.

#include "distance.hpp"

#include <leibniz/calculus.hpp>
#include <leibniz/linear.hpp>
#include <leibniz/scalar.hpp>

#include <type_traits>

namespace leibniz::tests {

template <class T>
struct spring {
    T stiffness;
    vector<T, 2> anchor;
};
template <class T>
struct bridge {
    spring<T> left, right;
    T length;
};

constexpr bridge<double> here{{2, {0.5, -1}}, {3, {1.5, 0.25}}, 4};
constexpr auto energy = [](auto const& b) {
    return b.left.stiffness * dot(b.left.anchor, b.right.anchor) +
           b.right.stiffness * b.length * b.length;
};
static_assert(distance<energy>(here) == 0);
static_assert(distance<gradient(energy)>(here) == 0);
static_assert(distance<value_and_gradient(energy)>(here) == 0);
static_assert(distance<hessian(energy)>(here) == 0);
static_assert(distance<jvp(energy)>(here, here) == 0);
static_assert(distance<hvp(energy)>(here, here) == 0);

// A struct comes out as it went in.
constexpr auto stretched = [](auto const& s) {
    return spring<std::remove_cvref_t<decltype(s.stiffness)>>{
        s.stiffness / 2, {s.anchor[1], s.stiffness * s.anchor[0]}};
};
static_assert(distance<stretched>(here.left) == 0);
static_assert(distance<jacobian(stretched)>(here.left) == 0);
static_assert(distance<vjp(stretched)>(here.left, here.right) == 0);

}  // namespace leibniz::tests

// SPDX-License-Identifier: BSL-1.0

#include <leibniz/verify/identical.hpp>

#include <leibniz/calculus.hpp>
#include <leibniz/linear.hpp>

#include "../unknown_function.hpp"

// Vector analysis, proved for potentials p and fields v, w of which nothing is known but that they
// can be differentiated.

using namespace leibniz;

namespace {

constexpr auto potential = [](auto const& x) {
    return unknown_function<4, 0, 0, 0>(x[0], x[1], x[2]);
};
constexpr auto field = [](auto const& x) {
    return vector{unknown_function<5, 0, 0, 0>(x[0], x[1], x[2]),
                  unknown_function<6, 0, 0, 0>(x[0], x[1], x[2]),
                  unknown_function<7, 0, 0, 0>(x[0], x[1], x[2])};
};
constexpr auto other_field = [](auto const& x) {
    return vector{unknown_function<8, 0, 0, 0>(x[0], x[1], x[2]),
                  unknown_function<9, 0, 0, 0>(x[0], x[1], x[2]),
                  unknown_function<10, 0, 0, 0>(x[0], x[1], x[2])};
};

using point = vector<double, 3>;

}  // namespace

// curl ∇p = 0,  div curl v = 0
static_assert(identical<point>(curl(gradient(potential)), [](auto const& x) { return 0 * x; }));
static_assert(identical<point>(divergence(curl(field)), [](auto const& x) { return 0 * x[0]; }));

// div(pv) = ∇p·v + p div v,  curl(pv) = ∇p × v + p curl v
constexpr auto scaled_field = [](auto const& x) { return potential(x) * field(x); };
static_assert(identical<point>(divergence(scaled_field), [](auto const& x) {
    return dot(gradient(potential, x), field(x)) + potential(x) * divergence(field, x);
}));
static_assert(identical<point>(curl(scaled_field), [](auto const& x) {
    return cross(gradient(potential, x), field(x)) + potential(x) * curl(field, x);
}));

// div(v × w) = w·curl v − v·curl w
static_assert(identical<point>(
    divergence([](auto const& x) { return cross(field(x), other_field(x)); }), [](auto const& x) {
        return dot(other_field(x), curl(field, x)) - dot(field(x), curl(other_field, x));
    }));

// ∇(v·w) = Jᵥᵀw + J_wᵀv
static_assert(identical<point>(
    gradient([](auto const& x) { return dot(field(x), other_field(x)); }), [](auto const& x) {
        return transpose(jacobian(field, x)) * other_field(x) +
               transpose(jacobian(other_field, x)) * field(x);
    }));

// curl curl v = ∇ div v − Δv
static_assert(identical<point>(curl(curl(field)), [](auto const& x) {
    return gradient(divergence(field))(x) -
           vector{laplacian([](auto const& y) { return field(y)[0]; }, x),
                  laplacian([](auto const& y) { return field(y)[1]; }, x),
                  laplacian([](auto const& y) { return field(y)[2]; }, x)};
}));

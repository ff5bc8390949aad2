// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/linear.hpp>
#include <leibniz/scalar.hpp>

#include <cstddef>

/// Functions whose derivatives have been counted by hand or in the literature.
namespace leibniz::tests {

/// Σ (1 − xᵢ)² + 100·(xᵢ₊₁ − xᵢ²)²
inline constexpr auto rosenbrock = [](auto const& x) {
    auto sum = 0 * x[0];
    for (std::size_t i = 0; i + 1 < x.size(); ++i) {
        auto const a = 1 - x[i];
        auto const b = x[i + 1] - x[i] * x[i];
        sum = sum + a * a + 100 * b * b;
    }
    return sum;
};

/// x₀·x₁·…, Speelpenning's product.
inline constexpr auto speelpenning = [](auto const& x) {
    auto product = x[0];
    for (std::size_t i = 1; i < x.size(); ++i) product = product * x[i];
    return product;
};

/// Lorenz' equations, and a step of Runge and Kutta along them.
inline constexpr auto lorenz = [](auto const& u) {
    return vector{10 * (u[1] - u[0]), u[0] * (28 - u[2]) - u[1], u[0] * u[1] - 8.0 / 3 * u[2]};
};
inline constexpr auto lorenz_step = [](auto const& u) {
    auto const h = 1.0 / 128;
    auto const k1 = lorenz(u);
    auto const k2 = lorenz(u + h / 2 * k1);
    auto const k3 = lorenz(u + h / 2 * k2);
    auto const k4 = lorenz(u + h * k3);
    return u + h / 6 * (k1 + 2 * k2 + 2 * k3 + k4);
};

}  // namespace leibniz::tests

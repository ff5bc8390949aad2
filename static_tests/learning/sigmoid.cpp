// SPDX-License-Identifier: BSL-1.0
#include <leibniz/learning/sigmoid.hpp>

#include <type_traits>

#include <leibniz/calculus/derivative.hpp>
#include <leibniz/verify/ulp_distance.hpp>

using namespace leibniz;

constexpr auto sigma = [](auto const& x) { return sigmoid(x); };

static_assert(sigmoid(0.0) == 0.5);
static_assert(derivative(sigma, 0.0) == 0.25);
static_assert(std::is_same_v<decltype(sigmoid(1)), double>);
static_assert(std::is_same_v<decltype(sigmoid(1.0f)), float>);

// In double, against the same formulas in long double: σ = 1 / (1 + e⁻ˣ) and σ′ = e⁻|x| / (1 +
// e⁻|x|)².
template <int Tenths>
struct sigmoid_laws {
    static constexpr double x = Tenths / 10.0;
    static constexpr long double e = leibniz::exp(-static_cast<long double>(x < 0 ? -x : x));
    static constexpr double value = static_cast<double>((x < 0 ? e : 1) / (1 + e));
    static constexpr double slope = static_cast<double>(e / ((1 + e) * (1 + e)));
    static_assert(ulp_distance(sigmoid(x), value) <= 2);
    static_assert(ulp_distance(derivative(sigma, x), slope) <= 4);

    // σ′ = σ(1 − σ), where 1 − σ(x) is σ(−x), without its rounding.
    static_assert(ulp_distance(derivative(sigma, x), sigmoid(x) * sigmoid(-x)) <= 4);

    // σ″ = σ′(1 − 2σ), which passes through 0 at x = 0.
    static constexpr double bend = slope * (1 - 2 * value);
    static_assert(derivative<2>(sigma, x) - bend <= 1e-16);
    static_assert(bend - derivative<2>(sigma, x) <= 1e-16);
};
template struct sigmoid_laws<-7000>;
template struct sigmoid_laws<-400>;
template struct sigmoid_laws<-97>;
template struct sigmoid_laws<-20>;
template struct sigmoid_laws<-10>;
template struct sigmoid_laws<-5>;
template struct sigmoid_laws<-1>;
template struct sigmoid_laws<0>;
template struct sigmoid_laws<1>;
template struct sigmoid_laws<5>;
template struct sigmoid_laws<10>;
template struct sigmoid_laws<20>;
template struct sigmoid_laws<97>;
template struct sigmoid_laws<400>;
template struct sigmoid_laws<7000>;

// Nothing overflows, however far out.
static_assert(sigmoid(1000.0) == 1);
static_assert(sigmoid(-1000.0) == 0);
static_assert(sigmoid(-1e308) == 0);
static_assert(derivative(sigma, 1000.0) == 0);
static_assert(derivative(sigma, -1000.0) == 0);
static_assert(derivative<2>(sigma, 1000.0) == 0);
static_assert(sigmoid(-100.0f) == 0x1.b6e8p-145f);

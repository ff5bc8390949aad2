// SPDX-License-Identifier: BSL-1.0

// Derivatives as straight-line programs, made while this file compiles.
#include <leibniz/leibniz.hpp>

#include <array>
#include <cstddef>
#include <cstdio>
#include <vector>

using namespace leibniz;

// [compiled]
// Range and bearing of a landmark from a robot at (x, y) with heading θ, as its filter predicts them.
constexpr auto observe = [](auto const& pose, auto const& landmark) {
    auto const dx = landmark[0] - pose[0];
    auto const dy = landmark[1] - pose[1];
    return vector{sqrt(dx * dx + dy * dy), atan2(dy, dx) - pose[2]};
};

// Both values and the Jacobian by the pose, as one straight-line program. No dual number is left.
constexpr auto predict =
    compiled<value_and_partial<0>(observe), vector<double, 3>, vector<double, 2>>;

static_assert(predict.operations() == 16);
static_assert(predict(vector{0.0, 0.0, 0.5}, vector{3.0, 4.0}).value[0] == 5);
static_assert(predict(vector{0.0, 0.0, 0.5}, vector{3.0, 4.0}).partial(0, 1) == -0.8);
// [/compiled]

// [sparse]
// A chain of springs: each is coupled with its neighbours alone.
constexpr auto energy = [](auto const& u) {
    auto sum = u[0] * u[0];
    for (std::size_t i = 1; i < u.size(); ++i) {
        auto const stretch = u[i] - u[i - 1];
        sum += stretch * stretch + stretch * stretch * stretch / 3;
    }
    return sum;
};
constexpr auto stiffness = compiled<hessian(energy), vector<double, 16>>;

static_assert(stiffness.nonzeros() == 16 + 2 * 15);
static_assert(stiffness.sparsity().column[2] == 0);  // row 1 begins in column 0
static_assert(stiffness.values(vector<double, 16>{})[0] == 4);
// [/sparse]

// [described]
constexpr auto slope = compiled<derivative([](auto x) { return x * x / (1 + x * x); }), double>;

static_assert(slope.to_text() ==
              "v1 = x*x\n"
              "v2 = 1 + v1\n"
              "v3 = v1/v2\n"
              "v4 = 1/v2\n"
              "v5 = v4 - v3*v4\n"
              "v6 = v5*x\n"
              "v7 = 2*v6\n"
              "y = v7");
// [/described]

// [select]
// A branch has no program: select is the same on both sides of it.
constexpr auto huber = [](auto x) { return select(abs(x) < 1, x * x / 2, abs(x) - 0.5); };
constexpr auto influence = compiled<derivative(huber), double>;

static_assert(influence(0.25) == 0.25 && influence(-3.0) == -1);
// [/select]

// [fast]
// A policy that frees the values, too: here pow is two products, and no slope is guarded.
constexpr auto volume = [](auto r) { return 4.18879 * pow(r, 3); };
static_assert(compiled<value_and_derivative(fast(volume)), double>.operations() == 4);
// [/fast]

// [points]
// Many points: a pack of them in each register, the program once for all of it.
template <std::size_t N>
void observe_all(std::vector<vector<double, 3>> const& poses,
                 std::vector<vector<double, 2>> const& landmarks,
                 std::array<decltype(predict)::result, N>& results) {
    predict.over(poses, landmarks, results);
}
// [/points]

int main() {
    std::vector<vector<double, 3>> const poses(9, vector{0.0, 0.0, 0.5});
    std::vector<vector<double, 2>> const landmarks(9, vector{3.0, 4.0});
    std::array<decltype(predict)::result, 9> results;
    observe_all(poses, landmarks, results);
    std::printf("range %.1f, its slopes (%.1f, %.1f, %.1f)\n", results[8].value[0],
                results[8].partial(0, 0), results[8].partial(0, 1), results[8].partial(0, 2));
    std::printf("%s", slope.to_cpp("slope").data());
}

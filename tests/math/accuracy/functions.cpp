// SPDX-License-Identifier: BSL-1.0
#include "elementary_functions.hpp"
#include "function.hpp"
#include "special_functions.hpp"

#include <concepts>
#include <initializer_list>
#include <vector>

namespace accuracy {
namespace {

template <std::floating_point T>
std::vector<function<T>> joined(std::initializer_list<std::vector<function<T>>> tables) {
    std::vector<function<T>> all;
    for (std::vector<function<T>> const& table : tables) {
        all.insert(all.end(), table.begin(), table.end());
    }
    return all;
}

}  // namespace

template <std::floating_point T>
std::vector<function<T>> const& functions() {
    static std::vector<function<T>> const all =
        joined<T>({elementary_functions<T>(), special_functions<T>()});
    return all;
}

template std::vector<function<float>> const& functions<float>();
template std::vector<function<double>> const& functions<double>();
template std::vector<function<long double>> const& functions<long double>();

}  // namespace accuracy

// SPDX-License-Identifier: BSL-1.0

#include <Sacado_No_Kokkos.hpp>

#include "../forward_mode.hpp"

namespace {

struct sacado {
    template <class T, std::size_t N>
    using number = Sacado::CacheFad::SFad<T, int{N}>;

    template <class T, std::size_t N>
    static number<T, N> variable(T const& x, std::size_t i) {
        return number<T, N>(int{N}, static_cast<int>(i), x);
    }
    static auto const& value(auto const& y) { return y.val(); }
    static auto const& tangent(auto const& y, std::size_t i) {
        return y.fastAccessDx(static_cast<int>(i));
    }
};

speed::contender<speed::forward_mode<sacado>> const row("Sacado CacheFad",
                                                        speed::second_order_workloads{});

}  // namespace

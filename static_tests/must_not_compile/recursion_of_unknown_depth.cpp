// error: derivatives are nested more than 8 deep: a function that differentiates itself takes its depth as a template argument
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>

#ifdef MUST_NOT_COMPILE
struct recursive {
    int depth;
    template <class T>
    constexpr T operator()(T const& x) const {
        return depth == 0 ? x : x * x * leibniz::derivative(recursive{depth - 1}, x);
    }
};
inline constexpr auto wrong = leibniz::derivative(recursive{2}, 3.0);
#else
template <int Depth>
struct recursive {
    template <class T>
    constexpr T operator()(T const& x) const {
        if constexpr (Depth == 0) {
            return x;
        } else {
            return x * x * leibniz::derivative(recursive<Depth - 1>{}, x);
        }
    }
};
inline constexpr auto right = leibniz::derivative(recursive<2>{}, 3.0);
#endif

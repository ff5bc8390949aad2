// SPDX-License-Identifier: BSL-1.0
#include "terminal.hpp"

#include <cstdlib>
#include <limits>

#if __has_include(<sys/ioctl.h>)
#include <sys/ioctl.h>
#include <unistd.h>
#endif

namespace terminal {

namespace {

/// Where the code point that begins at i ends, and the columns it takes.
struct code_point {
    std::size_t end;
    std::size_t columns;
};

code_point next(std::string_view text, std::size_t i) {
    auto const continues = [&](std::size_t k) {
        return k < text.size() && (static_cast<unsigned char>(text[k]) & 0xc0) == 0x80;
    };
    std::size_t end = i + 1;
    while (continues(end)) ++end;
    bool const combining = end - i == 2 && (text.substr(i, 1) == "\xcc" ||
                                            (text.substr(i, 1) == "\xcd" && text[i + 1] < '\xb0'));
    return {end, combining ? 0u : 1u};
}

}  // namespace

std::size_t width(std::string_view text) {
    std::size_t columns = 0;
    for (std::size_t i = 0; i < text.size();) {
        auto const point = next(text, i);
        columns += point.columns;
        i = point.end;
    }
    return columns;
}

std::string fitted(std::string_view text, std::size_t columns) {
    std::size_t const full = width(text);
    if (full <= columns) return std::string(text) + std::string(columns - full, ' ');
    std::string cut;
    std::size_t used = 0;
    for (std::size_t i = 0; i < text.size();) {
        auto const point = next(text, i);
        if (used + point.columns > columns - 1) break;
        cut += text.substr(i, point.end - i);
        used += point.columns;
        i = point.end;
    }
    return cut + "…";
}

bool is_terminal() {
#if __has_include(<sys/ioctl.h>)
    return isatty(STDOUT_FILENO) != 0;
#else
    return false;
#endif
}

std::string painted(std::string_view text, colour c) {
    static bool const paint = is_terminal() && std::getenv("NO_COLOR") == nullptr;
    if (!paint || c == colour::none) return std::string(text);
    char const* const code = c == colour::bold    ? "1"
                             : c == colour::faint ? "2"
                             : c == colour::green ? "32"
                                                  : "1;31";
    return std::string("\x1b[") + code + "m" + std::string(text) + "\x1b[0m";
}

std::size_t columns() {
#if __has_include(<sys/ioctl.h>)
    winsize size{};
    if (is_terminal() && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        return size.ws_col;
#endif
    return std::numeric_limits<std::size_t>::max();
}

}  // namespace terminal

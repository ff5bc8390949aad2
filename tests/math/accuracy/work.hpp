// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "exhaustion.hpp"
#include "function.hpp"
#include "judgement.hpp"

#include <algorithm>
#include <concepts>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <functional>
#include <limits>
#include <map>
#include <mutex>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace accuracy {

/// How long the long run is.
struct extent {
    std::uint64_t samples = 1'000'000;
    std::uint64_t stride = 1;
};

/// One part of the long run: some random arguments of a function, or some millions of all floats.
struct task {
    std::string file;
    std::uint64_t part;
    std::function<verdict()> work;
};

/// The verdicts of one file, by parts: one line each, so that an interrupted run is taken up again,
/// and files of several machines are joined by joining their lines.
inline std::map<std::uint64_t, verdict> read(std::filesystem::path const& file) {
    std::map<std::uint64_t, verdict> parts;
    std::ifstream lines(file);
    for (std::string line; std::getline(lines, line);) {
        std::istringstream words(line);
        std::uint64_t part = 0;
        verdict v;
        if (words >> part >> v.tested >> v.wrong >> v.blind >> v.largest_distance) {
            std::getline(words >> std::ws, v.example);
            parts[part] = v;
        }
    }
    return parts;
}

inline void append(std::filesystem::path const& file, std::uint64_t part, verdict const& v) {
    static std::mutex one_at_a_time;
    std::ostringstream line;
    line.precision(std::numeric_limits<double>::max_digits10);
    line << part << ' ' << v.tested << ' ' << v.wrong << ' ' << v.blind << ' ' << v.largest_distance
         << ' ' << v.example << '\n';
    std::lock_guard const lock(one_at_a_time);
    std::ofstream(file, std::ios::app) << line.str() << std::flush;
}

template <std::floating_point T>
std::string file_of_samples(function<T> const& f) {
    return std::string(f.name) + ", " + std::string(name_of<T>);
}

inline std::string file_of_floats(function<float> const& f, std::uint64_t stride) {
    return std::string(f.name) + ", every float" +
           (stride == 1 ? std::string() : " of " + std::to_string(stride));
}

inline bool chosen(std::string_view name, std::vector<std::string> const& names) {
    return names.empty() || std::ranges::find(names, name) != names.end();
}

/// Random arguments, a hundred thousand in a part.
template <std::floating_point T>
void append_samples(std::vector<task>& tasks, std::vector<std::string> const& names,
                    extent const& size) {
    constexpr std::uint64_t in_a_part = 100'000;
    for (function<T> const& f : functions<T>()) {
        for (std::uint64_t part = 0; chosen(f.name, names) && part * in_a_part < size.samples;
             ++part) {
            tasks.push_back(
                {file_of_samples(f), part, [&f, part] { return sampled(f, in_a_part, part); }});
        }
    }
}

/// All floats, four million in a part.
inline void append_floats(std::vector<task>& tasks, std::vector<std::string> const& names,
                          extent const& size) {
    constexpr std::uint64_t in_a_part = 1 << 22;
    for (function<float> const& f : functions<float>()) {
        std::uint64_t const parts = f.arity() == 1 && chosen(f.name, names) ? 1024 : 0;
        for (std::uint64_t part = 0; size.stride != 0 && part != parts; ++part) {
            tasks.push_back({file_of_floats(f, size.stride), part, [&f, part, size] {
                                 return exhausted(f, part * in_a_part, (part + 1) * in_a_part,
                                                  size.stride);
                             }});
        }
    }
}

}  // namespace accuracy

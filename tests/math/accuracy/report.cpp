// SPDX-License-Identifier: BSL-1.0
#include "function.hpp"
#include "judgement.hpp"
#include "static_results.hpp"
#include "table.hpp"
#include "work.hpp"

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <map>
#include <string>
#include <thread>
#include <vector>

// The long run: every function at random arguments of every type, and functions of one argument at
// every float. Parts already in the folder of results are not done again: remove it when a kernel
// has changed. Several processes may share the folder if they are given different functions.
//
//     leibniz.accuracy_report [OPTION VALUE …] [FUNCTION …]
//
//     --results FOLDER   of finished parts, by default ./accuracy
//     --samples N        random arguments for each function and type, by default a million
//     --stride N         of all floats each Nth, by default each; 0: none
//     --jobs N           threads, by default 2
//     --table FILE       writes the table of all results there are
//     --assertions FILE  writes the published hard cases as static_asserts

namespace {

void work_off(std::vector<accuracy::task> const& tasks, std::filesystem::path const& results,
              std::size_t jobs) {
    std::atomic<std::size_t> next = 0;
    std::vector<std::jthread> workers;
    for (std::size_t i = 0; i != jobs; ++i) {
        workers.emplace_back([&] {
            for (std::size_t mine = next++; mine < tasks.size(); mine = next++) {
                accuracy::append(results / tasks[mine].file, tasks[mine].part, tasks[mine].work());
            }
        });
    }
}

}  // namespace

int main(int count, char** words) {
    std::map<std::string, std::string> options{{"--results", "accuracy"}, {"--table", ""},
                                               {"--samples", "1000000"},  {"--stride", "1"},
                                               {"--jobs", "2"},           {"--assertions", ""}};
    std::vector<std::string> names;
    for (int i = 1; i < count; ++i) {
        auto const option = options.find(words[i]);
        if (option != options.end() && i + 1 < count) {
            option->second = words[++i];
        } else {
            names.push_back(words[i]);
        }
    }
    for (std::string const& name : names) {
        if (!accuracy::is_function(name)) {
            std::cerr << "There is no function " << name << ".\n";
            return EXIT_FAILURE;
        }
    }
    accuracy::extent const size{std::stoull(options["--samples"]),
                                std::stoull(options["--stride"])};
    std::filesystem::path const results = options["--results"];
    std::filesystem::create_directories(results);

    std::vector<accuracy::task> tasks;
    accuracy::append_samples<float>(tasks, names, size);
    accuracy::append_samples<double>(tasks, names, size);
    accuracy::append_samples<long double>(tasks, names, size);
    accuracy::append_floats(tasks, names, size);
    std::map<std::string, std::map<std::uint64_t, accuracy::verdict>> done;
    std::erase_if(tasks, [&](accuracy::task const& one) {
        if (!done.contains(one.file)) {
            done[one.file] = accuracy::read(results / one.file);
        }
        return done[one.file].contains(one.part);
    });
    work_off(tasks, results, std::stoull(options["--jobs"]));
    if (!options["--table"].empty()) {
        accuracy::write_table(options["--table"], results);
    }
    if (!options["--assertions"].empty()) {
        accuracy::write_static_results(options["--assertions"]);
    }
}

#include "stopwatch.hpp"

#include <sys/resource.h>
#include <time.h>

namespace rasoat::benchmark {
namespace {

double seconds(const timeval& time) {
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
}

}  // namespace

double processor_time() noexcept {
  timespec thread{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &thread);
  rusage children{};
  getrusage(RUSAGE_CHILDREN, &children);
  return static_cast<double>(thread.tv_sec) + static_cast<double>(thread.tv_nsec) * 1e-9 +
         seconds(children.ru_utime) + seconds(children.ru_stime);
}

}  // namespace rasoat::benchmark

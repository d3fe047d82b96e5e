// Processor time, so that what else runs on the machine weighs as little as it can.
#pragma once

namespace rasoat::benchmark {

/// Seconds that this thread, and the processes that were started and have ended, were computing.
double processor_time() noexcept;

/// Sums up the processor time between start and stop.
class Stopwatch {
 public:
  void start() noexcept { started_ = processor_time(); }
  void stop() noexcept { seconds_ += processor_time() - started_; }
  double seconds() const noexcept { return seconds_; }

 private:
  double started_ = 0;
  double seconds_ = 0;
};

}  // namespace rasoat::benchmark

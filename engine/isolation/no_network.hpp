// Takes the network from a process that is to parse what strangers wrote.
#pragma once

namespace rasoat::isolation {

/// From now on this process, and whatever it starts, opens no socket of any kind (EPERM); those that are open
/// stay. Where the kernel filters no system calls, or the processor is not known here, it goes into a network
/// of its own that leads nowhere, while it has one thread only. False where neither is to be had. Cannot be
/// taken back.
bool refuse_network() noexcept;

}  // namespace rasoat::isolation

"""A small operating system in the spirit of Richards' benchmark: tasks with priorities pass packets to each other.

Readers make packets, filters transform and forward them, a device delays them, and a sink counts them. The
scheduler always runs the ready task of the highest priority, until nobody is ready.
"""


class Packet:
    def __init__(self, origin, number):
        self.origin = origin
        self.number = number
        self.hops = 0
        self.value = number
        self.next = None


class PacketQueue:
    def __init__(self):
        self.first = None
        self.last = None

    def append(self, packet):
        packet.next = None
        if self.last is None:
            self.first = packet
        else:
            self.last.next = packet
        self.last = packet

    def take(self):
        packet = self.first
        self.first = packet.next
        if self.first is None:
            self.last = None
        packet.next = None
        return packet

    def is_empty(self):
        return self.first is None


class Task:
    def __init__(self, scheduler, name, priority):
        self.scheduler = scheduler
        self.name = name
        self.priority = priority
        self.inbox = PacketQueue()
        self.held = False
        self.runs = 0
        scheduler.add(self)

    def is_ready(self):
        return not self.held and not self.inbox.is_empty()

    def receive(self, packet):
        packet.hops += 1
        self.inbox.append(packet)

    def step(self):
        self.runs += 1
        self.process(self.inbox.take())

    def process(self, packet):
        raise NotImplementedError


class Reader(Task):
    def __init__(self, scheduler, name, priority, count, target):
        Task.__init__(self, scheduler, name, priority)
        self.remaining = count
        self.target = target

    def is_ready(self):
        return not self.held and self.remaining > 0

    def step(self):
        self.runs += 1
        packet = Packet(self.name, self.remaining)
        self.remaining -= 1
        self.target.receive(packet)


class Filter(Task):
    def __init__(self, scheduler, name, priority, multiplier, even, odd):
        Task.__init__(self, scheduler, name, priority)
        self.multiplier = multiplier
        self.even = even
        self.odd = odd

    def process(self, packet):
        packet.value = (packet.value * self.multiplier + packet.hops) & 0xFFFF
        if packet.value & 1:
            self.odd.receive(packet)
        else:
            self.even.receive(packet)


class Device(Task):
    """Holds a neighbour back while it works on a packet, and sends the packet on at its next turn."""

    def __init__(self, scheduler, name, priority, neighbour, target):
        Task.__init__(self, scheduler, name, priority)
        self.neighbour = neighbour
        self.target = target
        self.working = None

    def is_ready(self):
        return self.working is not None or not self.inbox.is_empty()

    def step(self):
        self.runs += 1
        if self.working is None:
            self.working = self.inbox.take()
            self.neighbour.held = True
        else:
            packet = self.working
            self.working = None
            self.neighbour.held = False
            self.target.receive(packet)


class Sink(Task):
    def __init__(self, scheduler, name, priority):
        Task.__init__(self, scheduler, name, priority)
        self.count = 0
        self.checksum = 0

    def process(self, packet):
        self.count += 1
        self.checksum = (self.checksum * 17 + packet.value + packet.hops) % 1000003


class Scheduler:
    def __init__(self):
        self.tasks = []

    def add(self, task):
        self.tasks.append(task)
        self.tasks.sort(key=lambda entry: -entry.priority)

    def run(self):
        switches = 0
        while True:
            for task in self.tasks:
                if task.is_ready():
                    task.step()
                    switches += 1
                    break
            else:
                return switches


def run(packets):
    scheduler = Scheduler()
    sink = Sink(scheduler, "sink", 1)
    first = Reader(scheduler, "reader a", 2, packets, None)
    second = Reader(scheduler, "reader b", 3, packets, None)
    device = Device(scheduler, "device", 9, second, sink)
    fine = Filter(scheduler, "fine", 6, 5, sink, device)
    coarse = Filter(scheduler, "coarse", 5, 11, fine, sink)
    first.target = coarse
    second.target = fine
    switches = scheduler.run()
    return "%d %d %d" % (switches, sink.count, sink.checksum)

# A simulation with classes, dictionaries, queues and string formatting.
class Item:
    def __init__(self, name, weight):
        self.name = name
        self.weight = weight

    def __repr__(self):
        return f"<{self.name}:{self.weight}>"


class Room:
    count = 0

    def __init__(self, name, **exits):
        self.name = name
        self.exits = exits
        self.items = {}
        self.visits = 0
        type(self).count += 1

    def __getitem__(self, direction):
        try:
            return self.exits[direction]
        except KeyError:
            raise LookupError(f"no way {direction} from {self.name}") from None


class Player:
    limit = 10

    def __init__(self):
        self.bag = []
        self.log = []

    @property
    def load(self):
        return sum(item.weight for item in self.bag)

    def say(self, text, *args, **kw):
        self.log.append(text.format(*args, **kw))

    def take(self, room, name):
        item = room.items.pop(name, None)
        if item is None:
            self.say("There is no {}.", name)
        elif self.load + item.weight > self.limit:
            room.items[name] = item
            self.say("{0.name} ({0.weight}) is too heavy with {1} already carried.", item, self.load)
        else:
            self.bag.append(item)
            self.say("Taken: {name}.", name=item.name)


class Game:
    def __init__(self):
        self.rooms = {
            "hall": Room("hall", north="library", east="kitchen"),
            "library": Room("library", south="hall", up="attic"),
            "kitchen": Room("kitchen", west="hall"),
            "attic": Room("attic", down="library"),
        }
        for place, *items in (("library", ("book", 3), ("globe", 9)), ("kitchen", ("knife", 1), ("bread", 2)), ("attic", ("chest", 50))):
            self.rooms[place].items = {name: Item(name, weight) for name, weight in items}
        self.here = self.rooms["hall"]
        self.player = Player()

    def do(self, command):
        verb, _, rest = command.partition(" ")
        handler = getattr(self, "do_" + verb, None)
        if handler is None:
            self.player.say("I do not know how to {!r}.", verb)
            return
        try:
            handler(*rest.split())
        except LookupError as error:
            self.player.say("{}", error)
        except TypeError as error:
            self.player.say("{}", str(error).split(" ", 1)[1])

    def do_go(self, direction):
        self.here = self.rooms[self.here[direction]]
        self.here.visits += 1
        self.player.say("{:>10}: {}", self.here.name, ", ".join(sorted(self.here.items)) or "nothing")

    def do_take(self, name):
        self.player.take(self.here, name)

    def do_drop(self, *names):
        for name in names or [i.name for i in self.player.bag]:
            for i, item in enumerate(self.player.bag):
                if item.name == name:
                    del self.player.bag[i]
                    self.here.items[name] = item
                    self.player.say("Dropped {}.", name)
                    break
            else:
                self.player.say("You have no {}.", name)

    def do_look(self):
        self.player.say("{} with exits {}", self.here.name, "/".join(sorted(self.here.exits)))


game = Game()
for command in "look;go north;take book;take globe;go up;take chest;go sideways;fly away;go;take a b;go down;go south;go east;take knife;take bread;drop book spoon;drop;look;go west".split(";"):
    game.do(command)
print("\n".join(game.player.log))
print(Room.count, game.player.bag, game.player.load, {name: room.visits for name, room in game.rooms.items()})


def shortest(rooms, start, goal):
    queue, came = [start], {start: None}
    while queue:
        room = queue.pop(0)
        if room == goal:
            path = []
            while room:
                path.append(room)
                room = came[room]
            return path[::-1]
        for _, there in sorted(rooms[room].exits.items()):
            if there not in came:
                came[there] = room
                queue.append(there)


print(shortest(game.rooms, "kitchen", "attic"))

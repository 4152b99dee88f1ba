"""One-way constraints with strengths, kept satisfied incrementally: the work of the DeltaBlue benchmark.

After Freeman-Benson, Maloney and Borning (CACM 1990): every variable knows the constraint that determines it and
the weakest strength upstream ("walkabout strength"); a new constraint displaces a weaker one, which then looks for
another place, and the plan re-executes the methods downstream.
"""

REQUIRED, STRONG, NORMAL, WEAK, WEAKEST = range(5)


class Variable:
    def __init__(self, value):
        self.value = value
        self.determined_by = None
        self.strength = WEAKEST
        self.constraints = []
        self.stay = True


class Constraint:
    """A relation among variables that can be solved for some of them, one at a time."""

    def __init__(self, strength, variables):
        self.strength = strength
        self.variables = variables
        self.output = None

    def outputs(self):
        return self.variables

    def inputs(self):
        return [variable for variable in self.variables if variable is not self.output]

    def is_input(self):
        return False

    def execute(self):
        pass


class Stay(Constraint):
    def __init__(self, strength, variable):
        Constraint.__init__(self, strength, [variable])


class Edit(Stay):
    def is_input(self):
        return True


class Equal(Constraint):
    def __init__(self, strength, a, b):
        Constraint.__init__(self, strength, [a, b])

    def execute(self):
        a, b = self.variables
        if self.output is b:
            b.value = a.value
        else:
            a.value = b.value


class Linear(Constraint):
    """result = source * factor + offset, with integer arithmetic in both directions."""

    def __init__(self, strength, source, factor, offset, result):
        Constraint.__init__(self, strength, [source, result])
        self.factor = factor
        self.offset = offset

    def execute(self):
        source, result = self.variables
        if self.output is result:
            result.value = source.value * self.factor + self.offset
        else:
            source.value = (result.value - self.offset) // self.factor


class Planner:
    def __init__(self):
        self.executed = 0

    def add(self, constraint):
        for variable in constraint.variables:
            variable.constraints.append(constraint)
        displaced = constraint
        while displaced is not None:
            displaced = self.satisfy(displaced)

    def satisfy(self, constraint):
        """Makes the constraint determine its weakest output if that is weaker; returns what it displaced."""
        weakest = None
        for variable in constraint.outputs():
            if weakest is None or variable.strength > weakest.strength:
                weakest = variable
        if weakest.strength <= constraint.strength:
            constraint.output = None
            return None
        displaced = weakest.determined_by
        if displaced is not None:
            displaced.output = None
        constraint.output = weakest
        weakest.determined_by = constraint
        self.propagate(constraint)
        return displaced

    def remove(self, constraint):
        output = constraint.output
        for variable in constraint.variables:
            variable.constraints.remove(constraint)
        constraint.output = None
        if output is None:
            return
        output.determined_by = None
        output.strength = WEAKEST
        output.stay = True
        unsatisfied = self.downstream_unsatisfied(output)
        unsatisfied.sort(key=lambda entry: entry.strength)
        for entry in unsatisfied:
            displaced = entry
            while displaced is not None:
                displaced = self.satisfy(displaced)

    def downstream_unsatisfied(self, variable):
        found = []
        todo = [variable]
        while todo:
            current = todo.pop()
            for constraint in current.constraints:
                if constraint.output is None:
                    if constraint not in found:
                        found.append(constraint)
                elif constraint is not current.determined_by:
                    self.recompute(constraint)
                    todo.append(constraint.output)
        return found

    def recompute(self, constraint):
        output = constraint.output
        strength = constraint.strength
        stay = not constraint.is_input()
        for variable in constraint.inputs():
            if variable.strength > strength:
                strength = variable.strength
            stay = stay and variable.stay
        output.strength = strength
        output.stay = stay
        if stay:
            constraint.execute()
            self.executed += 1

    def propagate(self, constraint):
        todo = [constraint]
        while todo:
            current = todo.pop()
            self.recompute(current)
            for constraint in current.output.constraints:
                if constraint.output is not None and constraint is not current:
                    todo.append(constraint)

    def plan(self, sources):
        """The satisfied constraints downstream of `sources`, each after those it depends on."""
        plan = []
        todo = list(sources)
        while todo:
            current = todo.pop()
            if current.output is None:
                continue
            plan.append(current)
            for constraint in current.output.constraints:
                if constraint.output is not None and constraint is not current:
                    todo.append(constraint)
        return plan


def chain(planner, length, values):
    variables = [Variable(i) for i in range(length + 1)]
    for i in range(length):
        planner.add(Equal(REQUIRED, variables[i], variables[i + 1]))
    planner.add(Stay(STRONG, variables[length]))
    edit = Edit(REQUIRED, variables[0])
    planner.add(edit)
    plan = planner.plan([edit])
    total = 0
    for value in range(values):
        variables[0].value = value
        for constraint in plan:
            constraint.execute()
        total += variables[length].value
    planner.remove(edit)
    return total


def projection(planner, count):
    sources = []
    results = []
    for i in range(count):
        source = Variable(i)
        result = Variable(0)
        planner.add(Stay(NORMAL, source))
        planner.add(Linear(REQUIRED, source, 10, 1000, result))
        sources.append(source)
        results.append(result)
    total = 0
    for i in range(count):
        edit = Edit(STRONG, sources[i] if i % 2 else results[i])
        planner.add(edit)
        edit.output.value = i * 3
        for constraint in planner.plan([edit]):
            constraint.execute()
        total += sources[i].value + results[i].value
        planner.remove(edit)
    return total


def run(length, values):
    planner = Planner()
    first = chain(planner, length, values)
    second = projection(planner, length * 4)
    return "%d %d %d" % (first, second, planner.executed)

import ApusBytecode
import SwiftSyntax

/// A result that must be tested before it is used: the callee may have set an exception.
struct PendingResult {
    let callee: String
    let failure: NativeFailure
    let node: Syntax
}

/// What is known at one point of a function: which opened views have died and which results are untested.
struct FlowState {
    var isReachable = true
    /// Views by number, with what ended them.
    var staleViews: [Int: String] = [:]
    var pending: [Int: PendingResult] = [:]
    /// A call that always raises has been made: only `return fault(...)` may follow.
    var raised: String?

    /// Every view opened so far but `exception` dies.
    mutating func killViews(_ count: Int, except exception: Int? = nil, because reason: String) {
        for number in 0..<count where number != exception && staleViews[number] == nil { staleViews[number] = reason }
    }

    /// What holds where two paths meet.
    static func merged(_ left: FlowState, _ right: FlowState) -> FlowState {
        if !left.isReachable { return right }
        if !right.isReachable { return left }
        var state = left
        state.staleViews.merge(right.staleViews) { first, _ in first }
        state.pending.merge(right.pending) { first, _ in first }
        state.raised = left.raised ?? right.raised
        return state
    }
}

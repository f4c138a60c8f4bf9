package samspil.policies.difference;

/** A place in one list that belongs to a place in another. */
record Pair(int before, int after) {

    Pair plus(int moreBefore, int moreAfter) {
        return new Pair(before + moreBefore, after + moreAfter);
    }
}

package dev.coachmichael.core.skill.eval;

/** How many of so many were right. */
public record Score(int right, int of) {

    static final Score NONE = new Score(0, 0);

    Score plus(boolean isRight) {
        return new Score(right + (isRight ? 1 : 0), of + 1);
    }

    Score plus(Score other) {
        return new Score(right + other.right, of + other.of);
    }

    /** 0 to 1; 1 when there was nothing to get wrong. */
    public double share() {
        return of == 0 ? 1 : (double) right / of;
    }
}

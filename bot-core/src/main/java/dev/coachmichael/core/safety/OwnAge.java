package dev.coachmichael.core.safety;

/** Whether a number is the speaker's age, and under fifteen: "j'ai 13 ans", "I'm 12 and ...", not "13 ans de course". */
final class OwnAge {

    private static final int YOUNGEST_WRITER = 6;
    private static final int OLD_ENOUGH = 15;

    private final Wording wording;
    private final WordRules words;

    OwnAge(Wording wording, WordRules words) {
        this.wording = wording;
        this.words = words;
    }

    boolean isChildsAge(int i) {
        return isOfAChild(wording.number(i)) && isOwn(i);
    }

    /** Whether somebody of that age writes, and is a child. */
    static boolean isOfAChild(int age) {
        return age >= YOUNGEST_WRITER && age < OLD_ENOUGH;
    }

    private boolean isOwn(int i) {
        return is("years", i + 1, i) ? isFrench(i) : isEnglish(i);
    }

    private boolean is(String set, int at, int from) {
        return words.set(set).contains(wording.wordNear(at, from));
    }

    private boolean isFrench(int i) {
        int following = wording.wordNear(i + 2, i).equals("d") ? i + 3 : i + 2;
        if (is("years_of_something", following, i) || wording.passedOver(i).equals("a")) {
            return false;
        }
        if (is("young_ones", i - 1, i)) {
            return i == 1
                    || wording.wordNear(i - 2, i).equals("suis")
                    || wording.wordNear(i - 3, i).equals("suis");
        }
        if (i == 0) {
            return wording.endsClause(i + 1);
        }
        boolean direct = true;
        for (int back = i - 1; back >= i - 4; back--) {
            String word = wording.wordNear(back, i);
            if (word.isEmpty() || is("children", back, i)) {
                return false;
            }
            if (word.equals("moi") || word.equals("appelle") || direct && word.equals("ai")) {
                return true;
            }
            direct &= is("before_age", back, i);
        }
        return false;
    }

    private boolean isEnglish(int i) {
        if (isAfterAge(i) || isHere(i)) {
            return true;
        }
        if (!isAboutMe(i)) {
            return false;
        }
        if (is("years_old", i + 1, i)) {
            return wording.wordNear(i + 1, i).equals("yo")
                    || wording.wordNear(i + 2, i).startsWith("o");
        }
        if (wording.endsClause(i)) {
            return true;
        }
        return is("after_age", i + 1, i) && !is("fractions", i + 2, i);
    }

    /** "My age is 12", "aged 12", not "at age 12". */
    private boolean isAfterAge(int i) {
        int age = wording.wordNear(i - 1, i).equals("is") ? i - 2 : i - 1;
        return is("age_words", age, i) && (age == 0 || !wording.sameSentence(age - 1, i) || is("self", age - 1, i));
    }

    /** "13 year old here". */
    private boolean isHere(int i) {
        return is("years_old", i + 1, i)
                && (wording.wordNear(i + 2, i).equals("here")
                        || wording.wordNear(i + 3, i).equals("here"));
    }

    private boolean isAboutMe(int i) {
        for (int back = i - 1; back >= i - 3; back--) {
            if (wording.wordNear(back, i).equals("i")) {
                return !wording.pauseBetween(back, i);
            }
            if (!is("before_age", back, i)) {
                return false;
            }
        }
        return false;
    }
}

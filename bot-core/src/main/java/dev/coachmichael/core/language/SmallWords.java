package dev.coachmichael.core.language;

import java.util.Set;

/** The words of both languages that hold sentences together and say little by themselves, without accents. */
public final class SmallWords {

    private static final String FRENCH = """
            je j tu t il elle on nous vous ils me m te se s le la les l un une des du de d au aux a et ou mais ma mon mes ta
            ton tes sa son ses ce c cet cette ces qu que qui quoi est es ai as suis sont en y dans sur pour par avec ne n pas
            plus moi toi lui si
            """;

    private static final String ENGLISH = """
            i you he she it we they my your his her our the a an of to in on at for with and or but is are am be was do does
            did has have can could will would me this that what which how who when s m re ve ll d not no so
            """;

    private static final Set<String> ALL = Set.copyOf(Words.of(FRENCH + ENGLISH));

    private SmallWords() {}

    /** Whether a folded word of {@link Words#of} is one of them. */
    public static boolean contain(String word) {
        return ALL.contains(word);
    }
}

package dev.coachmichael.core.activity.file;

/** Turns the bytes of one FIT file into values of ours, so that the library behind it can be replaced. */
interface FitDecoder {

    /**
     * Everything readable. Damage ends the decoding and is noted in the contents; only a cap of the budget throws.
     */
    FitContents decode(byte[] file, Budget budget);
}

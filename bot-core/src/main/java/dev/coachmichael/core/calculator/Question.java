package dev.coachmichael.core.calculator;

/** What the calculator can be asked. Constructors of the records refuse values outside of a formula's range. */
sealed interface Question permits FormulaQuestion, MarathonQuestion {}

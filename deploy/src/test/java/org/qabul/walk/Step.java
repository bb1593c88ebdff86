package org.qabul.walk;

import java.util.function.Supplier;

/**
 * One kind of step.
 *
 * @param weight how often it is taken, against the others
 * @param take does it and says what it did
 */
record Step(String name, int weight, Supplier<String> take) {}

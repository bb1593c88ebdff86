/**
 * The desk as people run it: a process of its own, started with the shipped argument file, looked
 * at through its one socket, its log and a browser, and killed without warning.
 */
@NullMarked
package org.qabul.running;

import org.jspecify.annotations.NullMarked;

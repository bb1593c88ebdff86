/** The pages as people use them: by mouse and keyboard, in a real browser, against a real desk. */
@NullMarked
package org.qabul.browser;

import org.jspecify.annotations.NullMarked;

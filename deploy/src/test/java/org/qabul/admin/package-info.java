/** What the pages read, without a browser. */
@NullMarked
package org.qabul.admin;

import org.jspecify.annotations.NullMarked;

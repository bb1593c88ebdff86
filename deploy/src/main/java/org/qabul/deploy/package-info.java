@NullMarked
package org.qabul.deploy;

import org.jspecify.annotations.NullMarked;

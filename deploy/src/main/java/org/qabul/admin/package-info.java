/**
 * The pages: a bean for each, named after it; readers that fetch what a page shows in one
 * transaction; and the small deeds that only pages need. Decisions are made in the desk, not here.
 */
@NullMarked
package org.qabul.admin;

import org.jspecify.annotations.NullMarked;

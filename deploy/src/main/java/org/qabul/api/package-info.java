/** What CRMs and AI pipelines call: opportunities and consents in, messages and their fate out. */
@NullMarked
package org.qabul.api;

import org.jspecify.annotations.NullMarked;

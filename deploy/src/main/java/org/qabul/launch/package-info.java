/**
 * What happens before and around the server: checks that the desk can start here, the server's own
 * settings, and the words on the console. Lives outside the WAR and knows nothing that is in it.
 */
@NullMarked
package org.qabul.launch;

import org.jspecify.annotations.NullMarked;

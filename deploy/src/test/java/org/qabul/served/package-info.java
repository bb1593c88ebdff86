/**
 * The desk in its server, started by Arquillian: each class here runs once on H2 and once on
 * PostgreSQL, from the outside, over HTTP.
 */
@NullMarked
package org.qabul.served;

import org.jspecify.annotations.NullMarked;

package org.qabul.admin;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.enterprise.inject.Stereotype;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Fetches what a page shows, in one transaction, and changes nothing. */
@Stereotype
@Singleton
@Transactional
@Target(ElementType.TYPE)
@Retention(RUNTIME)
@interface Reading {}

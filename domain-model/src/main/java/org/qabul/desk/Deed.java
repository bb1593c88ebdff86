package org.qabul.desk;

import jakarta.enterprise.inject.Stereotype;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One deed: a class with one public method that loads, asks, moves, stores and announces in one
 * transaction. A singleton without a proxy, so that fields stay final and the constructor is the
 * only way in.
 */
@Stereotype
@Singleton
@Transactional
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Deed {}

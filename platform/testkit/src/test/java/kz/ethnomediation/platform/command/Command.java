package kz.ethnomediation.platform.command;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Stands in for the annotation of {@code platform/command}, which this jar may not know. */
@Retention(RetentionPolicy.RUNTIME)
public @interface Command {}

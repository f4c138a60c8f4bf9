/**
 * Runs inside a function's own JVM: asks the Lambda Runtime API for calls and hands them to the handler. Needs the JDK,
 * {@code aws-lambda-java-core} and {@code aws-lambda-java-serialization}, nothing else of the runner.
 */
@NullMarked
package samspil.local.bootstrap;

import org.jspecify.annotations.NullMarked;

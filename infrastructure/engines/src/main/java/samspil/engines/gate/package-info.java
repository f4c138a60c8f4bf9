/** The one door to the engines: knows each caller, asks its permissions, and fails on purpose where a test says so. */
@NullMarked
package samspil.engines.gate;

import org.jspecify.annotations.NullMarked;

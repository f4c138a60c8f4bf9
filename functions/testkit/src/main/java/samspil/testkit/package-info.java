/** What tests stand on: AWS on embedded engines or LocalStack, a clock to set, seeded values. */
@NullMarked
package samspil.testkit;

import org.jspecify.annotations.NullMarked;

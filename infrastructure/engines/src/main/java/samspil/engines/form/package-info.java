/**
 * Uploads to S3 by a browser's form. S3Proxy takes them too, but whole in memory, several times; here the file waits on
 * the disk until the form is known to be allowed.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-HTTPPOSTForms.html">POST forms</a>
 */
@NullMarked
package samspil.engines.form;

import org.jspecify.annotations.NullMarked;

/** What comes after a recognition: pages for officials and for the holder. */
package cn.hangce.web.aftercare;

package cn.hangce.web.message;

import cn.hangce.matching.message.Message;

/** A message as it is read. */
public record MessageLine(Message message, String sentence) {
}

package cn.hangce.casework.aftercare;

/** Which part of a program’s file something follows from. */
public enum Source {
    DUTY, EVALUATION, SANCTION
}

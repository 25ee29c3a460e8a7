"""Enrolment: a sealed file from IT makes a PC a station of its hall."""

/* Shouwen.exe: the signed Python of this folder, running the workstation in a process of this name.
 *
 * With WINDOWED it is the window's program; without, the command line's (enrol, self-check, hall ...).
 * What begins with one dash is meant for Python itself: that is how the program starts helpers of its own.
 */
#include <windows.h>
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>

typedef int (*PyMain)(int, wchar_t **);

static int fail(const wchar_t *what)
{
    wchar_t text[1024];
    _snwprintf(text, 1023, L"\x9996\x95EE\x6253\x4E0D\x5F00\xFF1A%ls (%lu)\r\n"
               L"\x8BF7\x91CD\x65B0\x5B89\x88C5\x3002 / Please install it again.", what, GetLastError());
    text[1023] = 0;
#ifdef WINDOWED
    MessageBoxW(NULL, text, L"\x9996\x95EE", MB_ICONERROR | MB_OK);
#else
    fwprintf(stderr, L"%ls\n", text);
#endif
    return 3;
}

#ifdef WINDOWED
/* A window's program has no output. Python would then have none at all, and whoever writes a line would stop. */
static void give_output(DWORD which, DWORD access)
{
    HANDLE there = GetStdHandle(which);
    if (there == NULL || there == INVALID_HANDLE_VALUE || GetFileType(there) == FILE_TYPE_UNKNOWN) {
        SECURITY_ATTRIBUTES inherit = {sizeof inherit, NULL, TRUE};
        SetStdHandle(which, CreateFileW(L"NUL", access, FILE_SHARE_READ | FILE_SHARE_WRITE, &inherit,
                                        OPEN_EXISTING, 0, NULL));
    }
}
#endif

static int run(int count, wchar_t **words)
{
    static wchar_t home[32768], path[32768];
    DWORD length = GetModuleFileNameW(NULL, home, 32767);
    if (length == 0 || length >= 32700)
        return fail(L"GetModuleFileName");
    wchar_t *end = wcsrchr(home, L'\\');
    if (end == NULL)
        return fail(home);
    *end = 0;
    _snwprintf(path, 32767, L"%ls\\python311.dll", home);
#ifdef WINDOWED
    give_output(STD_INPUT_HANDLE, GENERIC_READ);
    give_output(STD_OUTPUT_HANDLE, GENERIC_WRITE);
    give_output(STD_ERROR_HANDLE, GENERIC_WRITE);
#endif
    SetEnvironmentVariableW(L"PYTHONUTF8", L"1");
    HMODULE python = LoadLibraryExW(path, NULL, LOAD_WITH_ALTERED_SEARCH_PATH);
    if (python == NULL)
        return fail(L"python311.dll");
    PyMain python_main = (PyMain)(void *)GetProcAddress(python, "Py_Main");
    if (python_main == NULL)
        return fail(L"Py_Main");
    wchar_t **said = calloc((size_t)count + 6, sizeof *said);
    if (said == NULL)
        return fail(L"calloc");
    int place = 0;
    said[place++] = words[0];
    int inner = count > 1 && words[1][0] == L'-' && words[1][1] != L'-' && wcscmp(words[1], L"-h") != 0;
    if (!inner) {
        said[place++] = L"-X";
        said[place++] = L"utf8";
        said[place++] = L"-m";
        said[place++] = L"workstation";
    }
    for (int each = 1; each < count; each++)
        said[place++] = words[each];
    return python_main(place, said);
}

#ifdef WINDOWED
int WINAPI wWinMain(HINSTANCE own, HINSTANCE before, PWSTR line, int show)
{
    (void)own, (void)before, (void)line, (void)show;
    return run(__argc, __wargv);
}
#else
int wmain(int count, wchar_t **words)
{
    return run(count, words);
}
#endif

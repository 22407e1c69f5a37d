# SPDX-License-Identifier: GPL-3.0-or-later
# fish completion for warp and warpscope: asks the program itself, so it offers what the installed version knows, and the
# keys, types and settings of the universe that is named.
function __warp_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    set -l answer ($words[1] __complete $words[2..-1] "$current" 2>/dev/null)
    switch "$answer[-1]"
        case ':files'
            __fish_complete_path "$current"
        case ':directories'
            __fish_complete_directories "$current"
        case '*'
            test (count $answer) -gt 1; and string join \n -- $answer[1..-2]
    end
end
complete -c warp -f -a '(__warp_complete)'
complete -c warpscope -f -a '(__warp_complete)'
